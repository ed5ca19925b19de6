using System.CommandLine;
using ComplaintDesk.CommandLine;
using ComplaintDesk.Day;
using ComplaintDesk.Display;
using ComplaintDesk.Input;
using ComplaintDesk.Replaying;
using CustomerServiceRules;
using CustomerServiceRules.Calendars;

namespace ComplaintDesk;

/// <summary>The whole program, apart from the process: arguments in, texts and an exit code out.</summary>
internal static class App
{
    /// <param name="compose">Makes the rulebook of a replay; null: <see cref="Replay.Compose"/>.</param>
    public static async Task<int> RunAsync(
        string[] args, Surface output, Surface error, CancellationToken cancellation, Func<EventLog, TimeLimit, Rulebook>? compose = null)
    {
        try
        {
            var arguments = new Arguments();
            var parsed = arguments.Parse(args);
            if (parsed.Errors.Count > 0)
                return Refuse(error, [.. parsed.Errors.Select(problem => problem.Message), "See --help."]);
            if (parsed.Action is { } helpOrVersion)
                return parsed.Invoke(new InvocationConfiguration { Output = output.Writer, Error = error.Writer });

            var request = arguments.RequestOf(parsed);
            var texts = Texts.In(request.Language);
            if (request.Replay is { } replay)
                await new ReplayJob(output, error, compose ?? Replay.Compose).RunAsync(replay, texts, cancellation);
            else
                output.Show(console => DayDisplay.Show(console, ScriptedDay.Play(request.Language), texts));
            return ExitCode.Done;
        }
        catch (InputException refusal)
        {
            return Refuse(error, refusal.Message);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            error.Writer.WriteLine("Cancelled; no output was written.");
            return ExitCode.Cancelled;
        }
        catch (Exception fault)
        {
            error.Writer.WriteLine($"A fault of this program, not of your files: {fault}");
            return ExitCode.Fault;
        }
    }

    private static int Refuse(Surface error, params string[] lines)
    {
        foreach (var line in lines)
            error.Writer.WriteLine(Shown.OneLine(line));
        return ExitCode.Refused;
    }
}
