//! Where the window stands. It opens where it was last; since then the monitor may have become
//! smaller, or gone with the projector.

use tauri::{Monitor, PhysicalPosition, PhysicalSize, Runtime, WebviewWindow};

/// A part of the desktop, in pixels of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Area {
    x: i32,
    y: i32,
    width: i32,
    height: i32,
}

/// Brings the window back to where the whole of it can be seen.
pub(super) fn onto_a_monitor<R: Runtime>(window: &WebviewWindow<R>) {
    // What cannot be known or done stays as it is: the person can still move the window.
    let _ = bring_back(window);
}

fn bring_back<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    if window.is_maximized()? || window.is_fullscreen()? {
        return Ok(());
    }
    let (outer, inner) = (window.outer_size()?, window.inner_size()?);
    let now = Area::of(window.outer_position()?, outer);
    let monitors: Vec<_> = window.available_monitors()?.iter().map(room).collect();
    let Some(there) = fitting(now, &monitors).filter(|there| *there != now) else { return Ok(()) };
    if (there.width, there.height) != (now.width, now.height) {
        // Its frame is not part of the size that it is given.
        let less = |inner: u32, by: i32| inner.saturating_sub_signed(by);
        let width = less(inner.width, now.width - there.width);
        window.set_size(PhysicalSize::new(width, less(inner.height, now.height - there.height)))?;
    }
    window.set_position(PhysicalPosition::new(there.x, there.y))
}

/// The part of a monitor that no panel covers.
fn room(monitor: &Monitor) -> Area {
    Area::of(monitor.work_area().position, monitor.work_area().size)
}

impl Area {
    fn of(position: PhysicalPosition<i32>, size: PhysicalSize<u32>) -> Self {
        let length = |it: u32| i32::try_from(it).unwrap_or(i32::MAX);
        let (width, height) = (length(size.width), length(size.height));
        Self { x: position.x, y: position.y, width, height }
    }

    /// How many pixels it shares with another.
    fn shared(&self, other: &Self) -> i64 {
        let overlap = |from: i32, length: i32, other_from: i32, other_length: i32| {
            let end = from.saturating_add(length).min(other_from.saturating_add(other_length));
            i64::from(end.saturating_sub(from.max(other_from)).max(0))
        };
        overlap(self.x, self.width, other.x, other.width)
            * overlap(self.y, self.height, other.y, other.height)
    }
}

/// The place nearest to the present one that lies on one monitor: that on which most of it is.
fn fitting(now: Area, monitors: &[Area]) -> Option<Area> {
    // Of several alike the first: it is the main one.
    let monitor = monitors.iter().rev().max_by_key(|monitor| monitor.shared(&now))?;
    let (width, height) = (now.width.min(monitor.width), now.height.min(monitor.height));
    Some(Area {
        x: now.x.clamp(monitor.x, monitor.x + monitor.width - width),
        y: now.y.clamp(monitor.y, monitor.y + monitor.height - height),
        width,
        height,
    })
}

#[cfg(test)]
mod tests {
    use super::{Area, fitting};

    #[test]
    fn a_window_comes_back_to_where_it_can_be_seen() {
        let area = |(x, y, width, height)| Area { x, y, width, height };
        let check = |monitors: &[(i32, i32, i32, i32)], now, expected| {
            let monitors: Vec<_> = monitors.iter().copied().map(area).collect();
            assert_eq!(fitting(area(now), &monitors), Some(area(expected)), "{now:?}");
        };
        let laptop = (0, 27, 1366, 741);
        let projector = (1366, 0, 1920, 1080);
        // As it is, on either.
        check(&[laptop, projector], (10, 30, 1280, 700), (10, 30, 1280, 700));
        check(&[laptop, projector], (1400, 40, 1280, 800), (1400, 40, 1280, 800));
        // The projector went.
        check(&[laptop], (1400, 40, 1280, 800), (86, 27, 1280, 741));
        check(&[laptop], (-1270, -690, 1280, 700), (0, 27, 1280, 700));
        check(&[laptop], (5000, 5000, 800, 600), (566, 168, 800, 600));
        // Larger than what there is.
        check(&[laptop], (100, 50, 3000, 2500), laptop);
        // Half on each: to the one that has more of it.
        check(&[laptop, projector], (1000, 100, 1280, 700), (1366, 100, 1280, 700));
        assert_eq!(fitting(area(laptop), &[]), None);
    }
}
