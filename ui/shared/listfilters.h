#pragma once

#include "deskcontext.h"
#include "filterset.h"

#include <QObject>

namespace desk {

class FilterBar;
class FilterPopup;
class PagedModel;

/// What a list is filtered by: the bar above it, the popup behind F, the filters that the person
/// has named, and the last one, which is there again tomorrow.
class ListFilters : public QObject
{
    Q_OBJECT

public:
    /// `name` is unique in the program; `page` is the desk, over which the popup opens.
    ListFilters(const QString &name, const QList<FilterField> &fields, const DeskContext &context,
                QWidget *page);

    /// To stand above the list.
    [[nodiscard]] FilterBar *bar() const { return m_bar; }
    [[nodiscard]] FilterPopup *popup() const { return m_popup; }
    [[nodiscard]] const QList<FilterField> &fields() const { return m_fields; }
    [[nodiscard]] const FilterField *field(const QString &name) const;
    [[nodiscard]] const FilterSet &set() const { return m_set; }
    [[nodiscard]] QList<ListFilter> conditions() const;
    /// Keeps the model's filters what they are here.
    void drive(PagedModel *model);
    /// Whether the list that is shown now is the one that is filtered; the bar tells it.
    void setActive(bool active);

    void apply(const FilterSet &set);
    void clear(const QString &field);
    /// Opens the popup, at a field where one is named.
    void open(const QString &field = {});

    [[nodiscard]] QStringList saved() const;
    void save(const QString &name);
    void useSaved(const QString &name);
    void dropSaved(const QString &name);

Q_SIGNALS:
    /// Somebody filters by something else now.
    void changed();

private:
    [[nodiscard]] QJsonObject kept(const QString &what) const;
    void keep(const QString &what, const QJsonObject &json);

    QString m_name;
    QList<FilterField> m_fields;
    Preferences *m_preferences;
    FilterSet m_set;
    FilterBar *m_bar;
    FilterPopup *m_popup;
};

} // namespace desk
