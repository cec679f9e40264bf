// The second opinion: logs, checkpoints and receipts that Linli made, looked at by the libraries of
// the Go project (golang.org/x/mod/sumdb/note and tlog), which share no line with ours.
//
// Each folder below the one that is named holds a log as it is published, what else is to be
// checked of it, and in the file "expect" whether it is good. A bad one must be refused.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	folders, err := filepath.Glob(filepath.Join(os.Args[1], "*"))
	if err != nil || len(folders) == 0 {
		fmt.Println("no logs to check in", os.Args[1])
		os.Exit(2)
	}
	failed := 0
	for _, folder := range folders {
		checked, err := checkFolder(folder)
		wanted := strings.TrimSpace(read(filepath.Join(folder, "expect")))
		name := filepath.Base(folder)
		if (err == nil) != (wanted == "good") {
			fmt.Printf("FAILED %s: expected %s, found %v\n", name, wanted, err)
			failed++
		} else if err == nil {
			fmt.Printf("good   %s: %d checks\n", name, checked)
		} else {
			fmt.Printf("bad    %s, as it should be: %v\n", name, err)
		}
	}
	fmt.Printf("%d passed, %d failed\n", len(folders)-failed, failed)
	if failed > 0 {
		os.Exit(1)
	}
}

// checkFolder looks at everything in the folder and counts what it looked at.
func checkFolder(folder string) (int, error) {
	known, err := readKeys(folder)
	if err != nil {
		return 0, err
	}
	tree, signatures, err := openCheckpoint(read(filepath.Join(folder, "log/checkpoint")), known)
	if err != nil {
		return 0, fmt.Errorf("checkpoint: %w", err)
	}
	log := &tiledLog{folder: filepath.Join(folder, "log"), tree: tree}
	entries, err := log.checkEntries()
	if err != nil {
		return 0, err
	}
	checked := signatures + len(entries)
	for index := range entries {
		if index%97 != 0 && index != len(entries)-1 {
			continue
		}
		if err := log.checkRecord(int64(index), entries[index]); err != nil {
			return 0, err
		}
		checked++
	}
	for _, part := range []struct {
		files string
		check func(string) error
	}{
		{"older/*", func(text string) error { return log.checkOlder(text, known) }},
		{"receipts/*", func(text string) error { return log.checkReceipt(text, known) }},
	} {
		files, _ := filepath.Glob(filepath.Join(folder, part.files))
		for _, file := range files {
			if err := part.check(read(file)); err != nil {
				return 0, fmt.Errorf("%s: %w", filepath.Base(file), err)
			}
			checked++
		}
	}
	return checked, nil
}

// openCheckpoint gives the tree of a signed checkpoint and how many signatures fitted.
func openCheckpoint(text string, known note.Verifiers) (tlog.Tree, int, error) {
	opened, err := note.Open([]byte(text), known)
	if err != nil {
		return tlog.Tree{}, 0, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 {
		return tlog.Tree{}, 0, fmt.Errorf("a checkpoint has three lines")
	}
	if opened.Sigs[0].Name != lines[0] {
		return tlog.Tree{}, 0, fmt.Errorf("%s did not sign first", lines[0])
	}
	var tree tlog.Tree
	if _, err := fmt.Sscan(lines[1], &tree.N); err != nil {
		return tlog.Tree{}, 0, err
	}
	tree.Hash, err = tlog.ParseHash(lines[2])
	return tree, len(opened.Sigs), err
}

func read(path string) string {
	bytes, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	return string(bytes)
}
