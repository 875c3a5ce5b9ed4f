// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templatefilters.h"

#include "script/templatefilterfunctions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gantry::TemplateFilters {

const Filter *find(const QString &name)
{
    static constexpr std::array<Filter, 28> filters{{
        {"abs"_L1, ""_L1, absolute},
        {"capitalize"_L1, ""_L1, capitalize},
        {"count"_L1, ""_L1, length},
        {"d"_L1, "default_value, boolean"_L1, defaultValue},
        {"default"_L1, "default_value, boolean"_L1, defaultValue},
        {"first"_L1, ""_L1, first},
        {"float"_L1, "default"_L1, toFloat},
        {"format"_L1, ""_L1, format, true},
        {"int"_L1, "default, base"_L1, toInt},
        {"items"_L1, ""_L1, mapItems},
        {"join"_L1, "d, attribute"_L1, join},
        {"last"_L1, ""_L1, last},
        {"length"_L1, ""_L1, length},
        {"list"_L1, ""_L1, toList},
        {"lower"_L1, ""_L1, lower},
        {"max"_L1, "case_sensitive, attribute"_L1, maximum},
        {"min"_L1, "case_sensitive, attribute"_L1, minimum},
        {"replace"_L1, "old, new, count"_L1, replace},
        {"reverse"_L1, ""_L1, reverse},
        {"round"_L1, "precision, method"_L1, round},
        {"sort"_L1, "reverse, case_sensitive, attribute"_L1, sort},
        {"string"_L1, ""_L1, toText},
        {"sum"_L1, "attribute, start"_L1, sum},
        {"title"_L1, ""_L1, title},
        {"trim"_L1, "chars"_L1, trim},
        {"unique"_L1, "case_sensitive, attribute"_L1, unique},
        {"upper"_L1, ""_L1, upper},
        {"wordcount"_L1, ""_L1, wordCount},
    }};
    const auto *found = std::find_if(filters.begin(), filters.end(),
                                     [&](const Filter &row) { return row.name == name; });
    return found == filters.end() ? nullptr : found;
}

} // namespace gantry::TemplateFilters
