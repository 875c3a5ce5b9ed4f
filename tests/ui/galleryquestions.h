// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace gantry {

class GalleryCamera;
class Showcase;

/// Brings the window to ask each of its questions and takes a picture of it. What is asked depends on the moment. GUI
/// thread.
class GalleryQuestions final
{
public:
    /// Both must outlive this object.
    GalleryQuestions(Showcase &showcase, const GalleryCamera &camera);

    void beforeConnecting() const; ///< nothing is connected
    void whileIdle() const;        ///< connected and hot, nothing is printed
    void whilePrinting() const;
    void whilePaused() const;
    void afterAPrint() const; ///< it lies on the bed, and its file is chosen
    /// Every menu of the window.
    void menus() const;

private:
    /// Takes a picture of the dialog that this opens, and puts it away.
    void shoot(const QString &name, const std::function<void()> &open) const;
    /// Opens a dialog, and takes a picture of what it asks then.
    void shootWithin(const QString &name, const std::function<void()> &openOuter,
                     const std::function<void(QWidget &)> &open) const;
    void shootCardDelete() const;
    void shootProfiles() const;
    void shootScripts() const;
    void shootPaste() const;

    Showcase &m_showcase;
    const GalleryCamera &m_camera;
};

} // namespace gantry
