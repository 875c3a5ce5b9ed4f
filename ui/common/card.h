// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace gantry {

/// The title line of a card: name on the left, small widgets of the panel on the right. Doubles as the title bar of the
/// dock the card sits in, so it can be dragged.
class CardHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardHeader)

public:
    explicit CardHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setEmphasized(bool emphasized);
    /// Adds a small widget at the right end (status words, a flat button).
    void addWidget(QWidget *widget);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    QLabel *m_title;
    QHBoxLayout *m_layout;
    bool m_emphasized = false;
};

/// A titled panel: the frame every dock shares. Panels derive from it or fill its content. Content that is too high scrolls
/// vertically inside the card, never sideways; what stands in the footer does not scroll and is always seen.
class Card : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_titleText; }
    [[nodiscard]] CardHeader *header() const { return m_header; }
    /// The widget that holds the panel's controls; give it a layout with no margins (the card has them).
    [[nodiscard]] QWidget *content() const { return m_content; }
    /// Puts a row below the content that is never scrolled away: the buttons a card is there for. Called once.
    void setFooter(QLayout *row);
    /// True: the content is scrolled only where the window leaves no other way.
    void setKeepsContentVisible(bool keeps);
    /// How much of the content is seen in the lowest window, in em; otherwise the card's own affair.
    void setLeastContentHeight(double ems);
    /// True: the content is lists, whose rows carry an inset of their own; it begins further out, so that their words stand
    /// below those of other cards.
    void setHoldsLists(bool holds);
    /// Scrolls to a widget of the content, as soon as everything has taken its place.
    void bringIntoView(QWidget *widget);
    /// A strong frame in the accent colour around header and body: the panel is armed.
    void setEmphasized(bool emphasized);
    [[nodiscard]] bool isEmphasized() const { return m_emphasized; }
    /// True: takes the spare height of its column. Otherwise the card is as high as its content wants, if there is room.
    void setTakesSpareHeight(bool takes);
    [[nodiscard]] bool takesSpareHeight() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The height the content wants has changed.
    void wantedHeightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Also for the docks that float as windows of their own.
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyMetrics();
    void noteWantedHeight();
    void makeRoomForBar();
    [[nodiscard]] int leastContentHeight() const;
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] int footerHeight() const;

    QString m_titleText;
    CardHeader *m_header;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QWidget *m_footer = nullptr;
    QVBoxLayout *m_layout;
    bool m_keepsContentVisible = false;
    bool m_emphasized = false;
    int m_wantedHeight = 0;
    bool m_holdsLists = false;
    int m_barRoom = 0; // how much of the margin the scroll bar has
    std::optional<double> m_leastEms;
};

} // namespace gantry
