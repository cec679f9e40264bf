package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// checkReceipt opens a c2sp.org/tlog-proof: the leaf is made from what the receipt says, and must be
// in the tree of the checkpoint inside it. The tiles must give that very proof.
func (l *tiledLog) checkReceipt(text string, known note.Verifiers) error {
	head, checkpoint, found := strings.Cut(text, "\n\n")
	lines := strings.Split(head, "\n")
	if !found || len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" {
		return fmt.Errorf("no receipt")
	}
	leaf, err := leafOf(strings.TrimPrefix(lines[1], "extra "))
	if err != nil {
		return err
	}
	var index int64
	if _, err := fmt.Sscanf(lines[2], "index %d", &index); err != nil {
		return err
	}
	var proof tlog.RecordProof
	for _, line := range lines[3:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return err
		}
		proof = append(proof, hash)
	}
	tree, _, err := openCheckpoint(checkpoint, known)
	if err != nil {
		return err
	}
	if err := tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(leaf)); err != nil {
		return err
	}
	if tree.N != l.tree.N {
		return nil
	}
	ours, err := tlog.ProveRecord(tree.N, index, tlog.TileHashReader(l.tree, l))
	if err != nil || fmt.Sprint(ours) != fmt.Sprint(proof) {
		return fmt.Errorf("the tiles give another proof: %v", err)
	}
	return nil
}

func leafOf(extra string) ([]byte, error) {
	text, err := base64.StdEncoding.DecodeString(extra)
	if err != nil {
		return nil, err
	}
	var opening struct {
		Type    byte            `json:"type"`
		Nonce   string          `json:"nonce"`
		Payload json.RawMessage `json:"payload"`
	}
	if err := json.Unmarshal(text, &opening); err != nil {
		return nil, err
	}
	nonce, err := hex.DecodeString(opening.Nonce)
	if err != nil {
		return nil, err
	}
	hash := sha256.New()
	hash.Write([]byte("linli-leaf-v1\x00"))
	hash.Write(nonce)
	hash.Write(opening.Payload)
	return append([]byte{1, opening.Type}, hash.Sum(nil)...), nil
}
