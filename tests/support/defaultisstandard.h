// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

#include <cstring>

namespace gantry::test {

/// Another language in which nothing but the name of the built-in profile is translated; as long as it lives.
class DefaultIsStandard final : public QTranslator
{
public:
    DefaultIsStandard() { QCoreApplication::installTranslator(this); }
    ~DefaultIsStandard() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *,
                                    int) const override
    {
        const bool ours = std::strcmp(context, "gantry::ProfileTitle") == 0
                          && std::strcmp(sourceText, "Default") == 0;
        return ours ? QStringLiteral("Standard") : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace gantry::test
