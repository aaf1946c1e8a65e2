// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>
#include <variant>

namespace Handrail {

/// Stands for "it worked" where a job has nothing else to give back.
struct Done
{
};

/// The outcome of a job that can fail: a value, or an error that says why there is none.
/// Value and Error must be different types.
template<typename Value, typename Error>
class [[nodiscard]] Result
{
public:
    Result(Value value)
        : m_outcome(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_outcome(std::in_place_index<1>, std::move(error))
    {}

    bool isOk() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// Only when isOk().
    const Value &value() const & { return std::get<0>(m_outcome); }
    Value &value() & { return std::get<0>(m_outcome); }
    Value &&value() && { return std::get<0>(std::move(m_outcome)); }

    /// Only when not isOk().
    const Error &error() const & { return std::get<1>(m_outcome); }

private:
    std::variant<Value, Error> m_outcome;
};

} // namespace Handrail
