// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells ThreadSanitizer what Qt's libraries, which are not built with it, do between threads: whatever is posted, emitted
// or unlocked happens before the event that is delivered or the lock that is taken afterwards. All of that is one point of
// synchronisation here, so a race hides behind any traffic that happens to lie between its two sides; without it every
// value that goes through a queued connection would be reported. Only linked in builds with the thread sanitizer, where
// the linker leads the calls of this program here (--wrap).

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFutureInterface>
#include <QMutex>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <cstdarg>
#include <functional>
#include <utility>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>
#include <sched.h>

namespace {

char point;

void publish()
{
    __tsan_release(&point);
}

void see()
{
    __tsan_acquire(&point);
}

bool seeBeforeEvent(void **)
{
    see();
    return false; // deliver it
}

/// Runs another one in the pool, and sees what was published when it was handed over.
class SeeingRunnable final : public QRunnable
{
public:
    explicit SeeingRunnable(QRunnable *task)
        : m_task(task)
    {}

    void run() override
    {
        see();
        const bool mine = m_task->autoDelete();
        m_task->run();
        if (mine)
            delete m_task;
        publish();
    }

private:
    QRunnable *m_task;
};

[[maybe_unused]] const bool registered
    = QInternal::registerCallback(QInternal::EventNotifyCallback, seeBeforeEvent);

} // namespace

// NOLINTBEGIN: the names are the linker's
extern "C" {

char gantryThreadSanitizer; // what the linker asks for, so that this file is in every program

// What Qt's libraries copy and free is not looked at: how it is guarded there cannot be seen either.
const char *__tsan_default_options()
{
    return "ignore_noninstrumented_modules=1";
}

int __interceptor_clone(int (*)(void *), void *, int, void *, int *, void *, int *);

// Qt starts programs in a child that shares the memory until the new program runs, while the thread that starts it stands
// still. The sanitizer takes that for a fork: the child lets go of what is its parent's as well, and the parent finds that
// gone. So that child is kept from it, and goes on as the thread it stands in for. This takes the place of the
// sanitizer's function, which is a weak one.
int clone(int (*function)(void *), void *stack, int flags, void *argument, ...) noexcept
{
    std::va_list more;
    va_start(more, argument);
    int *const parentId = va_arg(more, int *);
    void *const tls = va_arg(more, void *);
    int *const childId = va_arg(more, int *);
    va_end(more);
    static const auto real
        = reinterpret_cast<decltype(&__interceptor_clone)>(dlsym(RTLD_NEXT, "clone"));
    constexpr int Standing = CLONE_VM | CLONE_VFORK;
    const bool standsIn = (flags & Standing) == Standing && real;
    return (standsIn ? real : __interceptor_clone)(function, stack, flags, argument, parentId, tls,
                                                   childId);
}

void __real__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(QObject *, const QMetaObject *, int,
                                                        void **);
void __wrap__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(QObject *sender, const QMetaObject *type,
                                                        int signal, void **arguments)
{
    publish();
    __real__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(sender, type, signal, arguments);
    see(); // of one that blocks
}

bool __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
bool __wrap__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    publish();
    const bool done
        = __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
            object, slot, type, result);
    see();
    return done;
}

void __real__ZN16QCoreApplication9postEventEP7QObjectP6QEventi(QObject *, QEvent *, int);
void __wrap__ZN16QCoreApplication9postEventEP7QObjectP6QEventi(QObject *receiver, QEvent *event,
                                                               int priority)
{
    publish();
    __real__ZN16QCoreApplication9postEventEP7QObjectP6QEventi(receiver, event, priority);
}

void __real__ZN7QObject11deleteLaterEv(QObject *);
void __wrap__ZN7QObject11deleteLaterEv(QObject *object)
{
    publish();
    __real__ZN7QObject11deleteLaterEv(object);
}

void __real__ZN11QBasicMutex12lockInternalEv(QBasicMutex *);
void __wrap__ZN11QBasicMutex12lockInternalEv(QBasicMutex *mutex)
{
    __real__ZN11QBasicMutex12lockInternalEv(mutex);
    see();
}

void __real__ZN11QBasicMutex14unlockInternalEv(QBasicMutex *);
void __wrap__ZN11QBasicMutex14unlockInternalEv(QBasicMutex *mutex)
{
    publish();
    __real__ZN11QBasicMutex14unlockInternalEv(mutex);
}

void __real__ZN7QThread5startENS_8PriorityE(QThread *, QThread::Priority);
void __wrap__ZN7QThread5startENS_8PriorityE(QThread *thread, QThread::Priority priority)
{
    publish();
    __real__ZN7QThread5startENS_8PriorityE(thread, priority);
}

bool __real__ZN7QThread4waitE14QDeadlineTimer(QThread *, QDeadlineTimer);
bool __wrap__ZN7QThread4waitE14QDeadlineTimer(QThread *thread, QDeadlineTimer deadline)
{
    const bool ended = __real__ZN7QThread4waitE14QDeadlineTimer(thread, deadline);
    see();
    return ended;
}

void __real__ZN11QThreadPool5startEP9QRunnablei(QThreadPool *, QRunnable *, int);
void __wrap__ZN11QThreadPool5startEP9QRunnablei(QThreadPool *pool, QRunnable *task, int priority)
{
    auto *const seeing = new SeeingRunnable(task);
    publish();
    __real__ZN11QThreadPool5startEP9QRunnablei(pool, seeing, priority);
}

void __real__ZN11QThreadPool5startESt8functionIFvvEEi(QThreadPool *, std::function<void()>, int);
void __wrap__ZN11QThreadPool5startESt8functionIFvvEEi(QThreadPool *pool, std::function<void()> task,
                                                      int priority)
{
    std::function<void()> seeing = [task = std::move(task)] {
        see();
        task();
        publish();
    };
    publish();
    __real__ZN11QThreadPool5startESt8functionIFvvEEi(pool, std::move(seeing), priority);
}

// Whoever lets go last clears the results.
bool __real__ZNK20QFutureInterfaceBase6derefTEv(const QFutureInterfaceBase *);
bool __wrap__ZNK20QFutureInterfaceBase6derefTEv(const QFutureInterfaceBase *future)
{
    publish();
    const bool more = __real__ZNK20QFutureInterfaceBase6derefTEv(future);
    see();
    return more;
}

void __real__ZN10QSemaphore7acquireEi(QSemaphore *, int);
void __wrap__ZN10QSemaphore7acquireEi(QSemaphore *semaphore, int count)
{
    __real__ZN10QSemaphore7acquireEi(semaphore, count);
    see();
}

bool __real__ZN10QSemaphore10tryAcquireEii(QSemaphore *, int, int);
bool __wrap__ZN10QSemaphore10tryAcquireEii(QSemaphore *semaphore, int count, int timeout)
{
    const bool done = __real__ZN10QSemaphore10tryAcquireEii(semaphore, count, timeout);
    see();
    return done;
}

void __real__ZN10QSemaphore7releaseEi(QSemaphore *, int);
void __wrap__ZN10QSemaphore7releaseEi(QSemaphore *semaphore, int count)
{
    publish();
    __real__ZN10QSemaphore7releaseEi(semaphore, count);
}

} // extern "C"
// NOLINTEND
