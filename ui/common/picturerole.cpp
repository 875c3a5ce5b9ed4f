// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/picturerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace gantry {

namespace {

constexpr const char *RoleProperty = "gantryPictureRole";

QAccessibleInterface *createInterface(const QString &, QObject *object)
{
    const QVariant role = object ? object->property(RoleProperty) : QVariant();
    if (!role.isValid() || !object->isWidgetType())
        return nullptr; // Qt goes on with its own
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()));
}

} // namespace

void setPictureRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(RoleProperty, int(role));
    // Qt takes the same factory only once.
    QAccessible::installFactory(&createInterface);
}

} // namespace gantry
