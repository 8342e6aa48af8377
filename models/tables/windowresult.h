#pragma once

#include "rowwindow.h"

#include <QSqlDriver>
#include <QSqlField>
#include <QSqlRecord>
#include <QSqlResult>

namespace desk {

/// A driver without a database: what QSqlQuery asks of one when rows are already here.
class WindowDriver : public QSqlDriver
{
    Q_OBJECT

public:
    [[nodiscard]] bool hasFeature(DriverFeature feature) const override
    {
        return feature == QuerySize || feature == Unicode;
    }
    bool open(const QString &, const QString &, const QString &, const QString &, int,
              const QString &) override
    {
        return false;
    }
    void close() override {}
    [[nodiscard]] QSqlResult *createResult() const override { return nullptr; }
};

/// The rows of a RowWindow as the result of a query, so that a QSqlQueryModel sits on them. It
/// reads nothing itself: a row that is not held has empty values.
class WindowResult : public QSqlResult
{
public:
    WindowResult(const QSqlDriver *driver, const RowWindow *window, const QStringList &columns)
        : QSqlResult(driver), m_window(window)
    {
        for (const auto &name : columns)
            m_record.append(QSqlField(name));
        setActive(true);
        setSelect(true);
    }
    /// How many rows there are, held or not.
    void setSize(int size) { m_size = size; }

protected:
    QVariant data(int column) override
    {
        const auto *row = m_window->row(at());
        return row ? row->value(column) : QVariant();
    }
    bool isNull(int column) override { return !data(column).isValid(); }
    bool reset(const QString &) override { return false; }
    bool fetch(int index) override
    {
        if (index < 0 || index >= m_size)
            return false;
        setAt(index);
        return true;
    }
    bool fetchFirst() override { return fetch(0); }
    bool fetchLast() override { return fetch(m_size - 1); }
    int size() override { return m_size; }
    int numRowsAffected() override { return -1; }
    [[nodiscard]] QSqlRecord record() const override { return m_record; }

private:
    const RowWindow *m_window;
    QSqlRecord m_record;
    int m_size = 0;
};

} // namespace desk
