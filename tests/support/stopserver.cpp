#include "testserver.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    desk::test::TestServer::remove();
    return 0;
}
