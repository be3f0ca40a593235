//! Growing the structure tree while blocks are laid out.

use crate::display::{Attribute, Node, NodeId};

/// The nodes so far. A node hangs below its parent only once something of it stands on a page, so that
/// the tree is in reading order.
#[derive(Debug)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
    next: NodeId,
}

/// The node of the whole document.
pub(crate) const ROOT: NodeId = 0;

impl Tree {
    pub(crate) fn new() -> Self {
        let mut tree = Self { nodes: Vec::new(), next: 0 };
        tree.add("Document", ROOT);
        tree
    }

    /// A node below `parent`; after [`Tree::rewind`], the node that was made at this turn before.
    pub(crate) fn add(&mut self, tag: &'static str, parent: NodeId) -> NodeId {
        let node = self.next;
        self.next += 1;
        if node == self.nodes.len() {
            self.nodes.push(Node {
                tag,
                parent,
                kids: Vec::new(),
                language: None,
                title: None,
                attribute: Attribute::None,
            });
        }
        debug_assert_eq!(self.nodes[node].tag, tag, "laid out again in another order");
        node
    }

    /// Where the next node is made.
    pub(crate) fn mark(&self) -> NodeId {
        self.next
    }

    /// Goes back, to lay out the same blocks a second time with the same nodes.
    pub(crate) fn rewind(&mut self, mark: NodeId) {
        self.next = mark;
    }

    pub(crate) fn node(&mut self, node: NodeId) -> &mut Node {
        &mut self.nodes[node]
    }

    pub(crate) fn into_nodes(self) -> Vec<Node> {
        self.nodes
    }
}
