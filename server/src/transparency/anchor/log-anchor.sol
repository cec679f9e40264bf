// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// Remembers how far a transparency log has come, where the log's operator cannot make it forget:
/// every anchor must continue the one before, by the consistency proof of RFC 9162. Of the log
/// nothing is told but a size and a root. Nothing here holds money, and nobody can change the code.
contract LogAnchor {
    struct Anchor {
        uint64 size;
        uint64 blockNumber;
        bytes32 root;
    }

    /// The block before leads from one anchor back to the other, without a search.
    event Anchored(bytes32 indexed origin, uint64 indexed size, bytes32 root, uint64 previousBlock);

    error NotOwner();
    error Smaller(uint64 known);
    error Forked(uint64 known);

    address public immutable owner = msg.sender;

    /// By the SHA-256 of the log's origin.
    mapping(bytes32 => Anchor) public latest;

    /// The same anchor once more changes nothing: whoever does not know whether it arrived, repeats it.
    function anchor(bytes32 origin, uint64 size, bytes32 root, bytes32[] calldata proof) external {
        if (msg.sender != owner) revert NotOwner();
        Anchor memory known = latest[origin];
        if (size < known.size) revert Smaller(known.size);
        if (!continues(known, size, root, proof)) revert Forked(known.size);
        if (size == known.size) return;
        latest[origin] = Anchor(size, uint64(block.number), root);
        emit Anchored(origin, size, root, known.blockNumber);
    }

    /// Whether the new tree begins with the known one (RFC 9162, section 2.1.4.2).
    function continues(Anchor memory known, uint64 size, bytes32 root, bytes32[] calldata proof)
        private
        pure
        returns (bool)
    {
        if (known.size == size) return proof.length == 0 && known.root == root;
        if (known.size == 0) return proof.length == 0;
        uint64 node = known.size - 1;
        uint64 last = size - 1;
        while (node % 2 == 1) {
            node /= 2;
            last /= 2;
        }
        uint256 next = node == 0 ? 0 : 1;
        if (proof.length < next) return false;
        bytes32 left = node == 0 ? known.root : proof[0];
        bytes32 right = left;
        for (; next < proof.length; next++) {
            if (last == 0) return false;
            if (node % 2 == 1 || node == last) {
                left = hashOf(proof[next], left);
                right = hashOf(proof[next], right);
                while (node % 2 == 0 && node != 0) {
                    node /= 2;
                    last /= 2;
                }
            } else {
                right = hashOf(right, proof[next]);
            }
            node /= 2;
            last /= 2;
        }
        return last == 0 && left == known.root && right == root;
    }

    function hashOf(bytes32 left, bytes32 right) private pure returns (bytes32) {
        return sha256(abi.encodePacked(bytes1(0x01), left, right));
    }
}
