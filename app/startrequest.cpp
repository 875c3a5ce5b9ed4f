// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startrequest.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::StartRequest)
};

} // namespace

QByteArray StartRequest::toLine() const
{
    QJsonObject object;
    if (!options.file.isEmpty())
        object["file"_L1] = QFileInfo(options.file).absoluteFilePath();
    object["port"_L1] = options.port;
    object["baud"_L1] = options.baudRate;
    object["profile"_L1] = options.profile;
    object["demo"_L1] = options.demo;
    object["virtualSpeed"_L1] = options.virtualSpeed;
    object["token"_L1] = QString::fromUtf8(activationToken);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<StartRequest> StartRequest::fromLine(const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(line, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("Another start of Gantry has asked for something that cannot be "
                                "read."),
                       problem.errorString());
    }
    StartRequest request;
    request.options.file = object["file"_L1].toString();
    request.options.port = object["port"_L1].toString();
    request.options.baudRate = std::max(0, object["baud"_L1].toInt());
    request.options.profile = object["profile"_L1].toString();
    request.options.demo = object["demo"_L1].toBool();
    request.options.virtualSpeed = std::max(0.0, object["virtualSpeed"_L1].toDouble(1));
    request.activationToken = object["token"_L1].toString().toUtf8();
    return request;
}

} // namespace gantry
