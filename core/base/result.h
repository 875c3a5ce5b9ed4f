// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <utility>
#include <variant>

namespace gantry {

/// Wraps an Error so that a function returning Result can `return failure(...)`.
struct Failure
{
    Error error;
};

[[nodiscard]] inline Failure failure(Error error)
{
    return Failure{std::move(error)};
}

[[nodiscard]] inline Failure failure(ErrorCode code, QString message, QString detail = {})
{
    return Failure{Error{code, std::move(message), std::move(detail)}};
}

/// A value or an Error, with the names of std::expected (which C++20 lacks).
template<typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Failure failure)
        : m_content(std::in_place_index<1>, std::move(failure.error))
    {}

    [[nodiscard]] bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] T &value() { return std::get<0>(m_content); }
    [[nodiscard]] const T &value() const { return std::get<0>(m_content); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Success, or an Error.
template<>
class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Failure failure)
        : m_error(std::move(failure.error))
    {}

    [[nodiscard]] bool has_value() const { return !m_error.isError(); }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
};

} // namespace gantry
