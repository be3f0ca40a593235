//! Putting fragments on pages: marked content, structure, links.

use super::{
    PageShape,
    build::HeadingEntry,
    part::{Fragment, Frame, Note, Owner, PageNumber},
    tree::{ROOT, Tree},
};
use crate::display::{
    Artifact, Attribute, Group, Kid, Link, Mark, Node, NodeId, OutlineEntry, Page,
};

/// The pages so far.
pub(crate) struct Pages {
    pub(crate) pages: Vec<Page>,
    /// Per page: whether it is a cover, without header and footer.
    pub(crate) covers: Vec<bool>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) outline: Vec<OutlineEntry>,
    /// Page numbers to fill in: page, group, and how.
    pub(crate) numbers: Vec<(usize, usize, PageNumber)>,
    attached: Vec<bool>,
}

impl Pages {
    pub(crate) fn new(tree: Tree, headings: &[HeadingEntry]) -> Self {
        let nodes = tree.into_nodes();
        let mut attached = vec![false; nodes.len()];
        attached[ROOT] = true;
        let entry = |heading: &HeadingEntry| OutlineEntry {
            level: heading.level,
            title: heading.title.clone(),
            page: 0,
            y: 0.0,
        };
        Self {
            pages: Vec::new(),
            covers: Vec::new(),
            nodes,
            outline: headings.iter().map(entry).collect(),
            numbers: Vec::new(),
            attached,
        }
    }

    /// Starts a page.
    pub(crate) fn add(&mut self, shape: PageShape, is_cover: bool) {
        self.covers.push(is_cover);
        self.pages.push(Page { width: shape.width, height: shape.height, ..Page::default() });
    }

    /// Puts a fragment on the last page.
    pub(crate) fn emit(&mut self, fragment: Fragment, dx: f32, dy: f32) {
        let Fragment { owner, items, note } = fragment.shifted(dx, dy);
        let group = match owner {
            Owner::Node(node) => {
                self.attach(node);
                let number = matches!(note, Note::PageNumber(_));
                let group = (number || !items.is_empty()).then(|| self.content(node));
                self.remember(node, note, group, dy);
                group
            }
            Owner::SoftHyphen(node) => Some(self.numbered(node, true)),
            Owner::Artifact(artifact) => (!items.is_empty()).then(|| self.artifact(artifact)),
        };
        if let Some(group) = group {
            let items = items.into_iter().map(|item| item.rounded());
            self.page().groups[group].items.extend(items);
        }
    }

    /// Starts a box, whose ground is below what follows but known only when it ends.
    pub(crate) fn open_ground(&mut self) -> usize {
        let groups = &mut self.page().groups;
        groups.push(Group { mark: Mark::Artifact(Artifact::Ground), items: Vec::new() });
        groups.len() - 1
    }

    /// Ends a box.
    pub(crate) fn close_ground(
        &mut self,
        group: usize,
        frame: &Frame,
        x: f32,
        top: f32,
        bottom: f32,
    ) {
        let items = frame.items(top, bottom).into_iter();
        self.page().groups[group].items =
            items.map(|item| item.shifted(x, 0.0).rounded()).collect();
    }

    fn remember(&mut self, node: NodeId, note: Note, group: Option<usize>, top: f32) {
        let page = self.pages.len() - 1;
        match note {
            Note::None => {}
            Note::Heading(index) => {
                let entry = &mut self.outline[index];
                (entry.page, entry.y) = (page, crate::display::round(top));
            }
            Note::Link { to, rect } => {
                let rect = rect.map(crate::display::round);
                let index = self.page().links.len();
                self.page().links.push(Link { rect, node, to });
                self.nodes[node].kids.push(Kid::Link { page, index });
            }
            Note::PageNumber(number) => {
                let group = group.expect("a page number always has a group");
                self.numbers.push((page, group, number));
            }
            Note::Figure { rect, alt } => {
                let bbox = rect.map(crate::display::round);
                self.nodes[node].attribute = Attribute::Figure { alt, bbox, page };
            }
        }
    }

    /// Hangs a node below its parent, at its first appearance.
    fn attach(&mut self, node: NodeId) {
        if !self.attached[node] {
            self.attached[node] = true;
            let parent = self.nodes[node].parent;
            self.attach(parent);
            self.nodes[parent].kids.push(Kid::Node(node));
        }
    }

    /// The group for content of a node: the last one when it is the same node's.
    fn content(&mut self, node: NodeId) -> usize {
        let groups = &self.page().groups;
        match groups.last().map(|group| group.mark) {
            Some(Mark::Content { node: last, .. }) if last == node => groups.len() - 1,
            _ => self.numbered(node, false),
        }
    }

    fn numbered(&mut self, node: NodeId, soft_hyphen: bool) -> usize {
        let page = self.pages.len() - 1;
        let on_page = self.page();
        let mcid = on_page.owners.len();
        on_page.owners.push(node);
        let mark = if soft_hyphen {
            Mark::SoftHyphen { node, mcid }
        } else {
            Mark::Content { node, mcid }
        };
        on_page.groups.push(Group { mark, items: Vec::new() });
        let group = on_page.groups.len() - 1;
        self.nodes[node].kids.push(Kid::Content { page, mcid });
        group
    }

    fn artifact(&mut self, artifact: Artifact) -> usize {
        let mark = Mark::Artifact(artifact);
        let groups = &mut self.page().groups;
        if artifact == Artifact::Ground || groups.last().is_none_or(|last| last.mark != mark) {
            groups.push(Group { mark, items: Vec::new() });
        }
        groups.len() - 1
    }

    fn page(&mut self) -> &mut Page {
        self.pages.last_mut().expect("a page is started before anything is put on it")
    }
}
