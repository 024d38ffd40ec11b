/** A cluster as small as a review can judge it. */
export const manifests = {
  "clusters/dev/apps/shop/deployment-web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 4
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: example.com/web:1.0.0
`,
  "clusters/dev/apps/namespaces/namespace-shop.yaml": `apiVersion: v1
kind: Namespace
metadata:
  name: shop
`,
};
