#pragma once

#include "papersstore.h"

namespace desk {

/// Makes PDFs with models/documents on a thread of its own, so that the desk goes on meanwhile;
/// what PapersStore wants to be given.
PapersStore::Render paperRenderer();

} // namespace desk
