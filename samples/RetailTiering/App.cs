using System.CommandLine;
using CustomerServiceRules;
using RetailTiering.CommandLine;
using RetailTiering.Display;
using RetailTiering.Input;
using RetailTiering.Planning;

namespace RetailTiering;

/// <summary>The whole program, apart from the process: arguments in, texts and an exit code out.</summary>
internal static class App
{
    /// <param name="compose">Makes the rulebook; null: the one of <see cref="Job.Compose"/>.</param>
    public static async Task<int> RunAsync(
        string[] args, Surface output, Surface error, CancellationToken cancellation, Func<Rulebook>? compose = null)
    {
        try
        {
            var arguments = new Arguments();
            var parsed = arguments.Parse(args);
            if (parsed.Errors.Count > 0)
                return Refuse(error, [.. parsed.Errors.Select(problem => problem.Message), "See --help."]);
            if (parsed.Action is { } helpOrVersion)
                return parsed.Invoke(new InvocationConfiguration { Output = output.Writer, Error = error.Writer });

            await new Job(output, error, compose ?? Job.Compose).RunAsync(arguments.RequestOf(parsed), cancellation);
            return ExitCode.Done;
        }
        catch (InputException refusal)
        {
            return Refuse(error, refusal.Message);
        }
        catch (PlanImpossibleException refusal)
        {
            return Refuse(error, [.. refusal.Lines]);
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
