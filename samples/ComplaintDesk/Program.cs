using System.Runtime.InteropServices;
using System.Text;
using ComplaintDesk;
using ComplaintDesk.Display;

Console.OutputEncoding = new UTF8Encoding(false);

using var cancellation = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);

return await App.RunAsync(
    args,
    new Surface(Console.Out, !Console.IsOutputRedirected),
    new Surface(Console.Error, !Console.IsErrorRedirected),
    cancellation.Token);

// The first signal asks the work to stop in order; a second one ends the process at once.
void Cancel(PosixSignalContext signal)
{
    signal.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
}
