package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const tileHeight = 8

// tiledLog reads proofs out of the static files of c2sp.org/tlog-tiles.
type tiledLog struct {
	folder string
	tree   tlog.Tree
}

func (l *tiledLog) Height() int                                { return tileHeight }
func (l *tiledLog) SaveTiles(tiles []tlog.Tile, data [][]byte) {}

func (l *tiledLog) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(tiles))
	for i, tile := range tiles {
		// Go's own paths say the height too: tile/8/0/001.
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		bytes, err := os.ReadFile(filepath.Join(l.folder, path))
		if err != nil {
			return nil, err
		}
		data[i] = bytes
	}
	return data, nil
}

// checkEntries builds the whole tree from the entries alone and compares its root.
func (l *tiledLog) checkEntries() ([][]byte, error) {
	var entries [][]byte
	var hashes []tlog.Hash
	stored := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		found := make([]tlog.Hash, len(indexes))
		for i, index := range indexes {
			found[i] = hashes[index]
		}
		return found, nil
	})
	for n := int64(0); n < l.tree.N; n += 1 << tileHeight {
		bundle, err := l.readBundle(n >> tileHeight)
		if err != nil {
			return nil, err
		}
		for _, entry := range bundle {
			more, err := tlog.StoredHashes(int64(len(entries)), entry, stored)
			if err != nil {
				return nil, err
			}
			hashes = append(hashes, more...)
			entries = append(entries, entry)
		}
	}
	if int64(len(entries)) != l.tree.N {
		return nil, fmt.Errorf("%d entries instead of %d", len(entries), l.tree.N)
	}
	root, err := tlog.TreeHash(l.tree.N, stored)
	if err != nil {
		return nil, err
	}
	// Go gives the empty tree another hash than RFC 6962.
	if l.tree.N > 0 && root != l.tree.Hash {
		return nil, fmt.Errorf("the entries make another root")
	}
	return entries, l.checkTiles(stored)
}

// checkTiles compares every tile with the hashes of the tree that was built.
func (l *tiledLog) checkTiles(stored tlog.HashReader) error {
	for _, tile := range tlog.NewTiles(tileHeight, 0, l.tree.N) {
		whole := l.tree.N >> (tileHeight * uint(tile.L))
		partial := tile.W < 1<<tileHeight
		if partial && tile.N<<tileHeight+int64(tile.W) != whole {
			continue
		}
		wanted, err := tlog.ReadTileData(tile, stored)
		if err != nil {
			return err
		}
		served, err := l.ReadTiles([]tlog.Tile{tile})
		if err != nil {
			return err
		}
		if !bytes.Equal(served[0], wanted) {
			return fmt.Errorf("%s differs", tile.Path())
		}
	}
	return nil
}

func (l *tiledLog) readBundle(n int64) ([][]byte, error) {
	width := l.tree.N - n<<tileHeight
	if width > 1<<tileHeight {
		width = 1 << tileHeight
	}
	tile := tlog.Tile{H: tileHeight, L: -1, N: n, W: int(width)}
	path := strings.Replace(tile.Path(), "tile/8/data/", "tile/entries/", 1)
	data, err := os.ReadFile(filepath.Join(l.folder, path))
	if err != nil {
		return nil, err
	}
	var entries [][]byte
	for len(data) > 0 {
		if len(data) < 2 || len(data) < 2+int(binary.BigEndian.Uint16(data)) {
			return nil, fmt.Errorf("%s is cut short", path)
		}
		end := 2 + int(binary.BigEndian.Uint16(data))
		entries = append(entries, data[2:end])
		data = data[end:]
	}
	return entries, nil
}

// checkRecord proves one entry from the tiles.
func (l *tiledLog) checkRecord(index int64, entry []byte) error {
	proof, err := tlog.ProveRecord(l.tree.N, index, tlog.TileHashReader(l.tree, l))
	if err != nil {
		return err
	}
	return tlog.CheckRecord(proof, l.tree.N, l.tree.Hash, index, tlog.RecordHash(entry))
}

// checkOlder proves from the tiles that an older checkpoint became the present one.
func (l *tiledLog) checkOlder(text string, known note.Verifiers) error {
	older, _, err := openCheckpoint(text, known)
	if err != nil || older.N == 0 {
		return err
	}
	proof, err := tlog.ProveTree(l.tree.N, older.N, tlog.TileHashReader(l.tree, l))
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, l.tree.N, l.tree.Hash, older.N, older.Hash)
}
