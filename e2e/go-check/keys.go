package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// readKeys gives the keys of the log and of its witnesses.
func readKeys(folder string) (note.Verifiers, error) {
	var list []note.Verifier
	for _, line := range strings.Fields(read(filepath.Join(folder, "vkey"))) {
		key, err := note.NewVerifier(line)
		if err != nil {
			return nil, err
		}
		list = append(list, key)
	}
	for _, line := range strings.Fields(read(filepath.Join(folder, "witnesses"))) {
		key, err := newWitness(line)
		if err != nil {
			return nil, err
		}
		list = append(list, key)
	}
	return note.VerifierList(list...), nil
}

// witness checks the dated signatures of c2sp.org/tlog-cosignature, which x/mod does not know.
type witness struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func newWitness(vkey string) (note.Verifier, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		return nil, fmt.Errorf("no key: %s", vkey)
	}
	body, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(body) != 33 || body[0] != 4 {
		return nil, fmt.Errorf("no witness key: %s", vkey)
	}
	id := sha256.Sum256(bytes.Join([][]byte{[]byte(parts[0]), body}, []byte("\n")))
	return &witness{parts[0], binary.BigEndian.Uint32(id[:4]), body[1:]}, nil
}

func (w *witness) Name() string    { return w.name }
func (w *witness) KeyHash() uint32 { return w.hash }

func (w *witness) Verify(text, signature []byte) bool {
	if len(signature) != 8+ed25519.SignatureSize {
		return false
	}
	time := binary.BigEndian.Uint64(signature)
	message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", time, text)
	return ed25519.Verify(w.key, []byte(message), signature[8:])
}
