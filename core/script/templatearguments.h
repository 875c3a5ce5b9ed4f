// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templaterun.h"

#include <vector>

namespace gantry {

/// The arguments of a call, bound to the parameters of what is called.
class TemplateArguments final
{
public:
    TemplateArguments(QList<TemplateValue> positional,
                      QList<std::pair<QString, TemplateValue>> named);

    /// Sorts the arguments by the parameters ("name, other"); fails for too many, unknown ones and those given twice.
    /// Without it only the arguments as given can be read.
    bool bind(QLatin1StringView parameters, TemplateRun &run);

    [[nodiscard]] bool has(size_t parameter) const;
    /// The bound argument; undefined if it was not given.
    [[nodiscard]] TemplateValue at(size_t parameter) const;
    /// The same as a whole number (with the default), as true or false, as text. Fails for another type.
    [[nodiscard]] qint64 whole(size_t parameter, qint64 otherwise, TemplateRun &run) const;
    [[nodiscard]] bool truth(size_t parameter) const { return at(parameter).truth(); }
    [[nodiscard]] QString text(size_t parameter, const QString &otherwise, TemplateRun &run) const;

    [[nodiscard]] const QList<TemplateValue> &positional() const { return m_positional; }
    [[nodiscard]] const QList<std::pair<QString, TemplateValue>> &named() const { return m_named; }

private:
    QList<TemplateValue> m_positional;
    QList<std::pair<QString, TemplateValue>> m_named;
    std::vector<std::optional<TemplateValue>> m_bound;
};

} // namespace gantry
