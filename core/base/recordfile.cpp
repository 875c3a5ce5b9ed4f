// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/recordfile.h"

#include "base/jsonfile.h"
#include "base/logging.h"
#include "base/setaside.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr auto FormatKey = "format"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::RecordFile)
};

} // namespace

RecordFile::RecordFile(QString path, int format, qint64 maxSize)
    : m_path(std::move(path))
    , m_format(format)
    , m_maxSize(maxSize)
{}

QJsonObject RecordFile::read()
{
    m_problem = {};
    m_leftAlone = false;
    const Result<QJsonObject> object = JsonFile::read(m_path, m_maxSize);
    if (!object) {
        if (object.error().code == ErrorCode::FileMalformed)
            reject(object.error().detail);
        else if (object.error().code != ErrorCode::FileMissing)
            refuse(object.error());
        return {};
    }
    const double format = object->value(FormatKey).toDouble(-1);
    if (format > m_format) {
        refuse(
            {ErrorCode::FileTooNew,
             Text::tr("The file %1 was written by a newer version of Gantry. It is left as it is; "
                      "update Gantry to use it.")
                 .arg(QDir::toNativeSeparators(m_path)),
             {}});
        return {};
    }
    if (format < 1 || format != int(format)) {
        reject(u"no format"_s);
        return {};
    }
    return *object;
}

void RecordFile::reject(const QString &detail)
{
    const Result<QString> aside = setAside(m_path);
    qCWarning(lcApp) << "Broken file" << m_path << detail << "renamed:" << aside.has_value();
    if (!aside) {
        refuse(aside.error());
        return;
    }
    m_problem
        = {ErrorCode::FileMalformed,
           Text::tr("The file %1 could not be understood and starts anew. The old one was kept "
                    "as %2.")
               .arg(QDir::toNativeSeparators(m_path), QDir::toNativeSeparators(*aside)),
           detail};
}

void RecordFile::refuse(const Error &error)
{
    m_problem = error;
    m_leftAlone = true;
}

Result<void> RecordFile::write(QJsonObject object)
{
    if (m_leftAlone)
        return failure(m_problem);
    object.insert(FormatKey, m_format);
    return JsonFile::write(m_path, object);
}

Result<void> RecordFile::remove()
{
    QFile file(m_path);
    if (m_leftAlone || !QFileInfo::exists(m_path) || file.remove())
        return {};
    return failure(ErrorCode::FileNotWritable,
                   Text::tr("The file %1 cannot be deleted.").arg(QDir::toNativeSeparators(m_path)),
                   file.errorString());
}

} // namespace gantry
