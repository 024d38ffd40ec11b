// Package lifetime lets a program end with the one that started it.
package lifetime

import (
	"os"
	"strconv"

	"golang.org/x/sys/unix"
)

// EndWithParent asks the kernel to kill this process when the one that started it ends (prctl(2), PR_SET_PDEATHSIG), if
// that one named itself in LIVE_PARENT. It may have ended before the question, so it is looked up once more.
func EndWithParent() {
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
