// Without a file of assembly beside it, Go takes no function whose body is elsewhere (unexported.go).
