/** Texts of which some fit each pattern and format, and some only nearly. */
export const texts: readonly string[] = (
  "|a|ab|abc|abcd|b1|small|large|one|A|a-b|-a|a-|a.b|a..b|foo.bar|x_1.abc|GET|Service|Gateway|Exact|PathPrefix|/|/a/b|a/b|*.example.com|example.com|" +
  "EXAMPLE.com|a.example.com.|80|8080|10%|-1|1.5|true|null|10s|1h30m|5m0s|-3s|1d|3 weeks|10 apples|PT5M|2006-01-02|2006-13-01|2024-02-29|" +
  "2023-02-29|2014-12-15T19:30:20.000Z|2014-12-15T19:30:20|2014-12-15t19:30:20z|2014-12-15T25:30:20Z|2014-12-15T19:30:20+01:00|1.2.3.4|01.2.3.4|" +
  "1.2.3|1.2.3.256|::1|::|1::2::3|fe80::1%eth0|2001:db8::8a2e:370:7334|::ffff:1.2.3.4|1:2:3:4:5:6:7:8|1:2:3:4:5:6:7|10.0.0.0/8|10.0.0.0/33|::/0|" +
  "00:00:5e:00:53:01|00-00-5e-00-53-01|0000.5e00.5301|00:00:5e:00:53|http://a.b/c|https://a.b:80/c?d=e#f|http://a b/|mailto:x@y.z|//a.b/c|:a|a:b|" +
  "http://[::1]:80/|http://a.b:x/|/%zz|http://%41/|http://user@host/|a@b.c|Name <a@b.c>|a@b@c|a@|<a@b>|.a@b|" +
  "f81d4fae-7dec-11d0-a765-00a0c91e6bf6|f81d4fae7dec41d0a76500a0c91e6bf6|6fa459ea-ee8a-3ca4-894e-db77e160355e|886313e1-3b8a-5372-9b90-0c9aee199e5d|" +
  "0321751043|0-306-40615-2|978-0321751041|9780321751041|4111111111111111|4111 1111 1111 1111|4111111111111112|123-45-6789|123456789|" +
  "#FFFFFF|#fff|ff|rgb(255,255,255)|rgb(256,0,0)|rgb( 1 , 2 , 3 )|aGVsbG8=|aGVsbG8|YQ==|YWJj|507f1f77bcf86cd799439011|507f1f77bcf86cd79943901|" +
  "é|日本|😀|a b|a\nb| a|a |\u00a0|sha256:abc|k8s.io/x|my_name|x".replaceAll("\\n", "\n")
).split("|");
