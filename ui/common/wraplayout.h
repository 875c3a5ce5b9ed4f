// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace gantry {

/// Widgets beside each other and, where the room ends, in a further line below, as words in a text: a row of buttons whose
/// words are longer in another language then takes more height instead of cutting them. Lines begin at the leading edge,
/// or end at the trailing one.
class WrapLayout final : public QLayout
{
    Q_OBJECT

public:
    enum class Edge { Leading, Trailing };

    explicit WrapLayout(int spacing, Edge edge = Edge::Leading);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;    ///< of one line
    [[nodiscard]] QSize minimumSize() const override; ///< of the largest widget
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        QList<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] QList<Line> linesIn(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    Edge m_edge;
};

} // namespace gantry
