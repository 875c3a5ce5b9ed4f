// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace gantry {

/// A search line: Enter goes to the older match, Shift+Enter to the newer one, Esc closes it.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(); ///< shows it with the focus in it
    [[nodiscard]] QString text() const;
    void setFound(bool found); ///< says so if nothing was found

signals:
    void textChanged(const QString &text);
    void findRequested(bool upwards);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    QLineEdit *m_edit;
    QLabel *m_result;
};

} // namespace gantry
