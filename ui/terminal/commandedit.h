// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/codetable.h"
#include "terminal/commandhistory.h"

#include <QLineEdit>
#include <QPointer>

namespace gantry {

class CodePopup;

/// A line for commands: Enter sends, Up and Down walk through the commands typed before that begin with what is typed.
/// While a code is typed, a list explains those that begin like it; Down goes into it, and Enter or Tab takes what was chosen
/// there. Without a choice Enter sends what was typed.
/// Several lines pasted at once are handed over together.
class CommandEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandEdit)

public:
    explicit CommandEdit(const QStringList &history, QWidget *parent = nullptr);
    ~CommandEdit() override;

    [[nodiscard]] const QStringList &history() const { return m_history.entries(); }
    void addToHistory(const QString &command) { m_history.add(command); }
    /// Codes it has said it cannot do are not offered.
    void setFirmware(const FirmwareInfo &firmware) { m_firmware = firmware; }
    /// Sends what stands there, as Enter does.
    void submit();

signals:
    void commandEntered(const QString &command); ///< not empty, as typed
    void linesPasted(const QStringList &lines);  ///< more than one, none empty

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void takeLines(const QString &text);
    void explain();
    void accept(const CodeTable::Code &code);
    void describeChoice();
    [[nodiscard]] bool handlePopupKey(int key);

    CommandHistory m_history;
    FirmwareInfo m_firmware;
    QPointer<CodePopup> m_popup; // while it is shown the window's child
};

} // namespace gantry
