// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace gantry {

/// Whether the desktop asks programs to be dark and to do without motion, and when it changes its mind. Windows: the registry; macOS: the
/// global preferences; elsewhere: the desktop portal, or the palette the platform started with. GUI thread; never waits.
class SystemTheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemTheme)

public:
    /// To be made before the program sets a palette of its own.
    explicit SystemTheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool reducesMotion() const { return m_reducesMotion; }

signals:
    void darkChanged(bool dark);
    void motionChanged(bool reduces);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setDark(bool dark);
    void setReducesMotion(bool reduces);
    void askPortal();

private slots: // called by name from the bus
    void handlePortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    bool m_dark = false;
    bool m_reducesMotion = false;
};

} // namespace gantry
