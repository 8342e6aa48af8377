#include "filterpopup.h"
#include "listfilters.h"
#include "recordmodel.h"
#include "rowlist.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

// What the keys do in the popup of filters.

void FilterPopup::enterValues()
{
    const auto *field = chosenField();
    if (field && field->kind == FilterField::Kind::Lookup)
        m_search->setFocus(Qt::OtherFocusReason);
    else
        m_values->setFocus(Qt::OtherFocusReason);
}

bool FilterPopup::pressInFields(int key)
{
    const auto record = m_fields->currentIndex().data(RecordModel::RecordRole).toJsonObject();
    const auto saved = record.value(u"saved"_s).toString();
    const auto enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && !saved.isEmpty()) {
        m_filters->useSaved(saved);
        close();
    } else if (key == Qt::Key_Delete && !saved.isEmpty()) {
        m_filters->dropSaved(saved);
        fillFields();
        m_fields->chooseFirst();
    } else if (key == Qt::Key_Delete && chosenField()) {
        m_filters->clear(chosenField()->name);
    } else if (enter || key == Qt::Key_Right || key == Qt::Key_Space) {
        enterValues();
    } else {
        return false;
    }
    return true;
}

bool FilterPopup::pressInValues(int key)
{
    if (key == Qt::Key_Left)
        m_fields->setFocus(Qt::OtherFocusReason);
    else if (key == Qt::Key_Space || key == Qt::Key_X || key == Qt::Key_Return ||
             key == Qt::Key_Enter)
        toggle();
    else if (key == Qt::Key_Delete && chosenField())
        m_filters->clear(chosenField()->name);
    else
        return false;
    return true;
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isVisible() && watched != m_search) {
        event->accept(); // the desk's keys rest while this is open
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_fields && pressInFields(key))
        return true;
    if (watched == m_values && pressInValues(key))
        return true;
    const auto down = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && down) {
        m_values->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace desk
