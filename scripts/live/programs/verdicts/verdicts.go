// Package verdicts asks Argo CD's own libraries what they make of projects, annotations and addresses.
package verdicts

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"github.com/sirupsen/logrus"
)

// answers are what may be asked about: a function reads the question and answers it.
var answers = map[string]func(json.RawMessage) (any, error){
	"application": aboutApplication,
	"destination": aboutDestination,
	"glob":        aboutGlob,
	"kind":        aboutKind,
	"object":      aboutObject,
	"removal":     aboutRemoval,
	"repository":  aboutRepositories,
	"source":      aboutSource,
	"tracking":    aboutTracking,
}

// Answer reads questions, one a line of JSON whose field `about` says which, and writes the answer to each, in their order.
func Answer(questions io.Reader, out io.Writer) error {
	logrus.SetOutput(io.Discard) // a pattern that nothing can make sense of is no news here
	lines := bufio.NewScanner(questions)
	lines.Buffer(nil, 1<<20)
	writer := bufio.NewWriter(out)
	encoder := json.NewEncoder(writer)
	for lines.Scan() {
		answer, err := answerTo(lines.Bytes())
		if err != nil {
			return fmt.Errorf("%w: %s", err, lines.Text())
		}
		if err := encoder.Encode(answer); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	return writer.Flush()
}

// answerTo is nil where Argo CD itself ends in a panic, as some patterns bring it to.
func answerTo(question []byte) (found any, err error) {
	defer func() {
		if recover() != nil {
			found, err = nil, nil
		}
	}()
	var asked struct {
		About string `json:"about"`
	}
	if err := json.Unmarshal(question, &asked); err != nil {
		return nil, err
	}
	answer, ok := answers[asked.About]
	if !ok {
		return nil, fmt.Errorf("nothing is known about '%s'", asked.About)
	}
	return answer(question)
}

// read is what a question says.
func read[Question any](question json.RawMessage) (Question, error) {
	var asked Question
	err := json.Unmarshal(question, &asked)
	return asked, err
}
