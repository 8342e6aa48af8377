#include "secretinput.h"

#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <string>

namespace desk::admin {

namespace {

/// Switches the terminal's echo off for as long as it lives.
class Silence
{
public:
    Silence()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        m_terminal = true;
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        if (m_terminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_terminal = false;
};

} // namespace

QString readSecret(const QString &prompt)
{
    const bool asks = ::isatty(STDIN_FILENO) != 0;
    if (asks)
        std::fputs(qPrintable(prompt), stderr);
    const Silence silence;
    std::string line;
    std::getline(std::cin, line);
    if (asks)
        std::fputc('\n', stderr);
    return QString::fromStdString(line);
}

} // namespace desk::admin
