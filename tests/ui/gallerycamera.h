// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>

#include <functional>

class QWidget;

namespace gantry {

class Theme;

/// Takes the pictures of the gallery: each light and dark, a window in both of its sizes. GUI thread.
class GalleryCamera final
{
public:
    /// The theme must outlive this object.
    GalleryCamera(const QString &folder, Theme &theme);

    /// "name-light-1280.png" and its three like.
    void window(QWidget &window, const QString &name) const;
    /// "name-light.png" and "name-dark.png".
    void dialog(QWidget &dialog, const QString &name) const;
    /// What is not one widget: taken anew for each theme.
    void picture(const std::function<QPixmap()> &take, const QString &name) const;

private:
    void eachTheme(const std::function<void(const QString &)> &action) const;
    void save(const QPixmap &pixmap, const QString &name) const;

    QString m_folder;
    Theme &m_theme;
};

} // namespace gantry
