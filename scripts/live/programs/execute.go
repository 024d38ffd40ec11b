package main

import (
	"errors"
	"os"
	"os/exec"

	"golang.org/x/sys/unix"
)

// execute becomes another program, which then ends with the stand too: the kernel keeps the wish across exec.
func execute(args []string) error {
	if len(args) == 0 {
		return errors.New("usage: live exec PROGRAM ARGUMENTS…")
	}
	file, err := exec.LookPath(args[0])
	if err != nil {
		return err
	}
	return unix.Exec(file, args, os.Environ())
}
