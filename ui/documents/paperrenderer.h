#pragma once

#include "papersstore.h"

class QThreadPool;

namespace desk {

/// Makes PDFs with models/documents on a thread of its own, so that the desk goes on meanwhile;
/// what PapersStore wants to be given.
PapersStore::Render paperRenderer();
/// That thread. One paper at a time: several in a row come in the order they were asked for.
QThreadPool *paperThread();

} // namespace desk
