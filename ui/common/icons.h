// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace gantry {

/// The window's own line icons (resources/icons). The order is that of the table in icons.cpp.
enum class Icon {
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    Bed,
    Cancel,
    Chamber,
    Chart,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Copy,
    Cube,
    Done,
    Dot,
    Download,
    Error,
    Export,
    Extrude,
    Eye,
    Fan,
    File,
    Filter,
    Flame,
    Float,
    Folder,
    Home,
    Info,
    Keyboard,
    Minus,
    More,
    MotorsOff,
    Network,
    Nozzle,
    Pause,
    Play,
    Plug,
    Plus,
    Power,
    Printer,
    Question,
    Refresh,
    Retract,
    Search,
    Send,
    Settings,
    Stop,
    Terminal,
    Thermometer,
    Trash,
    Unplug,
    Usb,
    Warning
};

inline constexpr int IconCount = int(Icon::Warning) + 1;

/// What colour of the theme an icon takes.
enum class IconTone { Text, Muted, Accent, Good, Attention, Error, OnAccent, OnStop };

/// The icon in the theme's colours: follows a change of theme by itself, crisp at every scale.
[[nodiscard]] QIcon icon(Icon name, IconTone tone = IconTone::Text);
/// The icon of the program, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace gantry
