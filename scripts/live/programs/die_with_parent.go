package main

import (
	"errors"
	"os"
	"os/exec"
	"strconv"

	"golang.org/x/sys/unix"
)

// dieWithParent asks the kernel to kill this process when the one that started it ends (prctl(2), PR_SET_PDEATHSIG), if
// that one named itself in LIVE_PARENT. It may have ended before the question, so it is looked up once more.
func dieWithParent() {
	parent, err := strconv.Atoi(os.Getenv("LIVE_PARENT"))
	if err != nil {
		return
	}
	_ = unix.Prctl(unix.PR_SET_PDEATHSIG, uintptr(unix.SIGKILL), 0, 0, 0)
	if os.Getppid() != parent {
		os.Exit(1)
	}
	_ = os.Unsetenv("LIVE_PARENT") // what this program starts is its own affair
}

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
