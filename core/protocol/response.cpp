// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/response.h"

namespace gantry {

namespace {

struct KindOf
{
    bool acknowledges;

    using Kind = WireLine::Kind;
    Kind operator()(const response::Other &) const
    {
        return acknowledges ? Kind::Acknowledge : Kind::Normal;
    }
    Kind operator()(const response::TemperatureReport &) const { return Kind::Temperature; }
    Kind operator()(const response::PositionReport &) const { return Kind::Position; }
    Kind operator()(const response::ResendRequest &) const { return Kind::Resend; }
    Kind operator()(const response::Skip &) const { return Kind::Resend; }
    Kind operator()(const response::Busy &) const { return Kind::Busy; }
    Kind operator()(const response::Wait &) const { return Kind::Busy; }
    Kind operator()(const response::FirmwareError &) const { return Kind::Error; }
    Kind operator()(const response::UnknownCommand &) const { return Kind::Error; }
    Kind operator()(const response::InvalidTool &) const { return Kind::Error; }
    Kind operator()(const response::SdMessage &message) const
    {
        const bool status = message.kind == SdMessage::Kind::Progress
                            || message.kind == SdMessage::Kind::NotPrinting;
        return status ? Kind::Card : Kind::Normal;
    }
    template<typename Anything>
    Kind operator()(const Anything &) const
    {
        return Kind::Normal;
    }
};

} // namespace

WireLine::Kind wireKind(const Response &response)
{
    return std::visit(KindOf{response.acknowledge.has_value()}, response.body);
}

} // namespace gantry
