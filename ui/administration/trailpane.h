#pragma once

#include "administrationpage.h"

#include <QJsonObject>

namespace desk {

class ExportLine;
class KeyButton;
class ListFilters;
class Notice;
class PagedModel;
class RecordModel;
class RowList;
class SearchField;
class TextLabel;

/// The whole trail for whoever may read it: who did what when, in sentences, filtered and searched
/// on the server; below, what the chosen row was and is.
class TrailPane : public AdministrationPage
{
    Q_OBJECT

public:
    /// Popups open over `page`.
    TrailPane(const DeskContext &context, QWidget *page, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool hasOwnButtons() const override { return true; }
    [[nodiscard]] RowList *list() const { return m_list; }
    [[nodiscard]] RowList *values() const { return m_values; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] ListFilters *filters() const { return m_filters; }
    [[nodiscard]] ExportLine *exporting() const { return m_export; }
    [[nodiscard]] PagedModel *model() const { return m_model; }
    [[nodiscard]] Notice *notice() const { return m_notice; }

protected:
    /// Reads for the first time, or what is new.
    void showRecord() override;

private:
    void build();
    [[nodiscard]] QWidget *buildDetail();
    void connectParts();
    void showChosen();
    void tellEmpty();
    void tellExported(int rows, const QString &file);

    Notice *m_notice;
    SearchField *m_search;
    KeyButton *m_toFile;
    ListFilters *m_filters;
    PagedModel *m_model;
    RowList *m_list;
    ExportLine *m_export;
    TextLabel *m_sentence;
    TextLabel *m_circumstances;
    RecordModel *m_valueModel;
    RowList *m_values;
    QString m_words;
};

} // namespace desk
