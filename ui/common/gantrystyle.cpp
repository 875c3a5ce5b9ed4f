// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gantrystyle.h"

#include "common/buttonvariant.h"
#include "common/slidervalue.h"
#include "common/strongweight.h"
#include "common/styleoptions.h"
#include "common/stylepainting.h"
#include "common/themecolors.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace gantry {

using namespace StyleOptions;

namespace {

bool isColored(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const ButtonVariant variant = button ? buttonVariant(button) : ButtonVariant::Normal;
    return variant == ButtonVariant::Primary || variant == ButtonVariant::Stop;
}

/// The label of a button in the colour that its variant or checked state asks for.
QColor labelColor(const QStyleOption *option, const QWidget *widget)
{
    const ThemeColors &c = ThemeColors::of(option->palette);
    if (!(option->state & QStyle::State_Enabled))
        return c.textDisabled;
    if (option->state & QStyle::State_On)
        return c.accentText;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    switch (button ? buttonVariant(button) : ButtonVariant::Normal) {
    case ButtonVariant::Primary:
        return c.onAccent;
    case ButtonVariant::Stop:
        return c.onStop;
    case ButtonVariant::Normal:
    case ButtonVariant::Quiet:
        break;
    }
    return c.text;
}

/// What a scroll bar scrolls.
const QWidget *scrollAreaOf(const QWidget *bar)
{
    const QWidget *around
        = bar ? bar->parentWidget() : nullptr; // a container, and the area around that
    const auto *area
        = qobject_cast<const QAbstractScrollArea *>(around ? around->parentWidget() : nullptr);
    return area ? area->viewport() : nullptr;
}

/// Invalid if it paints none.
QColor backgroundOf(const QWidget *area)
{
    return area && area->autoFillBackground() ? area->palette().color(area->backgroundRole())
                                              : QColor();
}

} // namespace

GantryStyle::GantryStyle()
    : QProxyStyle(u"Fusion"_s)
{}

void GantryStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QLineEdit *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    // The question, above what is explained about it.
    if (auto *label = qobject_cast<QLabel *>(widget);
        label && label->objectName() == "qt_msgbox_label"_L1) {
        QFont font = label->font();
        font.setWeight(strongWeight(label->text()));
        label->setFont(font);
    }
    // Titles begin where what stands below them begins.
    if (auto *header = qobject_cast<QHeaderView *>(widget);
        header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void GantryStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        StylePainting::button(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        StylePainting::toolButton(option, painter, widget);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (!isInsideInput(widget) && element == PE_PanelLineEdit)
            StylePainting::inputFrame(option, painter, option->rect,
                                      option->state & State_HasFocus);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange) {
            // The first row of a list touches its frame; the ring does not.
            const int inset = qobject_cast<const QAbstractItemView *>(widget) ? 1 : 0;
            StylePainting::focusRing(option, painter,
                                     option->rect.adjusted(inset, inset, -inset, -inset));
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        StylePainting::checkBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        StylePainting::radioButton(option, painter);
        return;
    case PE_Frame:
        if (widget && !isInsideInput(widget) && !widget->inherits("QComboBoxPrivateContainer")) {
            if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
                StylePainting::fieldFrame(option, painter, backgroundOf(area->viewport()));
            else
                StylePainting::panelFrame(option, painter);
            return;
        }
        if (widget && widget->inherits("QComboBoxPrivateContainer")) {
            painter->setPen(ThemeColors::of(option->palette).edge);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        }
        break;
    case PE_FrameTabWidget:
        StylePainting::pageFrame(option, painter);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            StylePainting::itemBackground(item, painter);
        return;
    case PE_PanelScrollAreaCorner: // between two scroll bars, whose strips have this colour
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget)) {
            if (const QColor color = backgroundOf(area->viewport()); color.isValid())
                painter->fillRect(option->rect, color);
            return;
        }
        break;
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_IndicatorToolBarHandle:
    case PE_IndicatorDockWidgetResizeHandle:
    case PE_FrameDefaultButton:
    case PE_PanelItemViewRow:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, ThemeColors::of(option->palette).window);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        StylePainting::chevron(option, painter, option->rect, element == PE_IndicatorArrowUp,
                               option->state & State_Enabled);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void GantryStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            StylePainting::Label label;
            label.icon = button->icon;
            label.text = button->text;
            label.color = labelColor(option, widget);
            label.tintsIcon = isColored(widget);
            label.font = widget ? widget->font() : painter->font();
            label.rect = option->rect;
            if (button->features & QStyleOptionButton::HasMenu) {
                const int side = steps(option, widget, 2);
                const QRect mark(option->rect.right() - side, option->rect.top(), side,
                                 option->rect.height());
                StylePainting::chevron(option, painter,
                                       visualRect(option->direction, option->rect, mark), false,
                                       option->state & State_Enabled);
                label.rect = visualRect(option->direction, option->rect,
                                        option->rect.adjusted(0, 0, -side, 0));
            }
            StylePainting::label(option, painter, label);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, labelColor(option, widget));
            if (button->toolButtonStyle != Qt::ToolButtonTextBesideIcon) {
                QProxyStyle::drawControl(element, &copy, painter, widget);
                return;
            }
            StylePainting::Label label;
            label.icon = button->icon;
            label.text = button->text;
            label.color = labelColor(option, widget);
            label.font = button->font;
            label.rect = option->rect;
            StylePainting::label(option, painter, label);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            box && !box->editable) {
            // Words that are too long end with three dots, and not in the middle of a letter.
            QStyleOptionComboBox copy = *box;
            const int field
                = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width();
            const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
            copy.currentText
                = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, field - icon - 2);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        StylePainting::headerSection(option, painter);
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = *item;
            copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            StylePainting::tab(tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            StylePainting::tabLabel(tab, painter);
        }
        return;
    case CE_ProgressBarGroove:
        StylePainting::progressGroove(option, painter);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            StylePainting::progressContents(bar, painter);
        return;
    case CE_ToolBar: {
        const ThemeColors &c = ThemeColors::of(option->palette);
        painter->fillRect(option->rect, c.surface);
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), c.line);
        return;
    }
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const ThemeColors &c = ThemeColors::of(option->palette);
            if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
                // The base style's is hardly to be seen on a dark menu.
                const QRect middle(item->rect.left(), item->rect.center().y(), item->rect.width(),
                                   1);
                painter->fillRect(middle, c.line);
                return;
            }
            QStyleOptionMenuItem copy = *item;
            copy.palette.setColor(QPalette::Highlight, c.dark ? c.raisedActive : c.raisedHover);
            copy.palette.setColor(QPalette::HighlightedText, c.text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            StylePainting::menuBarItem(item, painter);
            const int flags = int(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine
                              | (styleHint(SH_UnderlineShortcut, option, widget, nullptr)
                                     ? 0
                                     : int(Qt::TextHideMnemonic));
            drawItemText(painter, item->rect, flags, item->palette, item->state & State_Enabled,
                         item->text, QPalette::WindowText);
        }
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, ThemeColors::of(option->palette).window);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void GantryStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    switch (control) {
    case CC_ComboBox:
        StylePainting::inputFrame(option, painter, option->rect, option->state & State_HasFocus);
        StylePainting::chevron(option, painter,
                               subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), false,
                               enabled);
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                StylePainting::inputFrame(option, painter, option->rect,
                                          option->state & State_HasFocus);
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            StylePainting::chevron(
                option, painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), true,
                enabled && (spin->stepEnabled & QAbstractSpinBox::StepUpEnabled));
            StylePainting::chevron(
                option, painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), false,
                enabled && (spin->stepEnabled & QAbstractSpinBox::StepDownEnabled));
        }
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            // A strip of another colour at the side of a list would look like a column of its own.
            if (const QColor color = backgroundOf(scrollAreaOf(widget)); color.isValid())
                painter->fillRect(option->rect, color);
            StylePainting::scrollBar(
                bar, painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        }
        return;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const auto *own = qobject_cast<const QSlider *>(widget);
            StylePainting::slider(slider, painter,
                                  subControlRect(CC_Slider, option, SC_SliderGroove, widget),
                                  subControlRect(CC_Slider, option, SC_SliderHandle, widget),
                                  !own || isValueKnown(own));
        }
        return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            hasMenuChevron(option)) {
            // The mark of the menu at the side, where the label leaves room, and not over its corner.
            QStyleOptionToolButton copy = *button;
            copy.features &= ~QStyleOptionToolButton::HasMenu;
            const int side = steps(option, widget, 2.25);
            const QRect mark = visualRect(option->direction, option->rect,
                                          QRect(option->rect.right() - side, option->rect.top(),
                                                side, option->rect.height()));
            StylePainting::toolButton(option, painter, widget);
            copy.rect = visualRect(option->direction, option->rect,
                                   option->rect.adjusted(0, 0, -side / 2, 0));
            drawControl(CE_ToolButtonLabel, &copy, painter, widget);
            StylePainting::chevron(option, painter, mark, false, enabled);
            if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
                StylePainting::focusRing(option, painter, option->rect);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace gantry
