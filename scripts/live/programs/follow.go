// Looks at objects after every change of them, and again while that fails.

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/util/workqueue"
)

// errNotYet asks for another look soon: what the object waits for is not there.
var errNotYet = errors.New("not yet")

// follow calls look with a copy of each object after every change of it, and again, at first after 20 ms and then more and more
// seldom up to once a second, while look fails. One object is never looked at twice at a time. What it returns starts the work.
func follow[T runtime.Object](ctx context.Context, informer cache.SharedIndexInformer, look func(context.Context, T) error) func() {
	queue := workqueue.NewTypedRateLimitingQueue(workqueue.NewTypedItemExponentialFailureRateLimiter[string](20*time.Millisecond, time.Second))
	add := func(object any) {
		if key, err := cache.MetaNamespaceKeyFunc(object); err == nil {
			queue.Add(key)
		}
	}
	_, _ = informer.AddEventHandler(cache.ResourceEventHandlerFuncs{AddFunc: add, UpdateFunc: func(_, object any) { add(object) }})
	work := func() {
		for key, ended := queue.Get(); !ended; key, ended = queue.Get() {
			var err error
			if object, found, _ := informer.GetStore().GetByKey(key); found {
				err = look(ctx, object.(runtime.Object).DeepCopyObject().(T))
			}
			if err == nil || apierrors.IsNotFound(err) {
				queue.Forget(key)
			} else {
				tell(key, err)
				queue.AddRateLimited(key)
			}
			queue.Done(key)
		}
	}
	return func() {
		for range 8 {
			go work()
		}
		context.AfterFunc(ctx, queue.ShutDown)
	}
}

// tell writes what the API server has against something. It is no news that an object changed or went meanwhile, or that the
// server itself is away.
func tell(what string, err error) {
	var answer apierrors.APIStatus
	if errors.As(err, &answer) && !apierrors.IsConflict(err) && !apierrors.IsNotFound(err) && !apierrors.IsAlreadyExists(err) {
		fmt.Fprintln(os.Stderr, "nodes:", what+":", err)
	}
}
