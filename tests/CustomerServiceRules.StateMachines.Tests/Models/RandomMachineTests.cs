using CustomerServiceRules.TestData;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.StateMachines.Tests.Models;

/// <summary>Random machines do what a naive interpreter of the contract does: same states, same order of actions, same errors, same answers.</summary>
[Trait("Kind", "Property")]
public class RandomMachineTests
{
    private const int Bytes = 500;

    [Fact]
    [Trait("Behaviour", "S20"), Trait("Behaviour", "S29"), Trait("Behaviour", "S39"), Trait("Behaviour", "S45"), Trait("Behaviour", "S47")]
    public void Fire_RandomMachines_DoAsTheNaiveMachine() => Check(300, Way.Fire);

    [Fact]
    [Trait("Behaviour", "S60"), Trait("Behaviour", "S63"), Trait("Behaviour", "S64"), Trait("Behaviour", "S65"), Trait("Behaviour", "S68")]
    public void FireAsync_RandomMachines_DoAsTheNaiveMachine() => Check(300, Way.FireAsync);

    [Fact]
    [Trait("Behaviour", "S60"), Trait("Behaviour", "S63"), Trait("Behaviour", "S64"), Trait("Behaviour", "S65"), Trait("Behaviour", "S68")]
    public void FireAsync_RandomMachinesWithAsyncActions_DoAsTheNaiveMachine() => Check(300, Way.FireAsyncWithAsyncActions);

    [Fact, Trait("Behaviour", "S65"), Trait("Behaviour", "S70")]
    public void FireAndFireAsync_RandomMachinesThatNeverFail_Agree() => Prop
        .ForAll(Plans(), bytes => Agree(PlanReader.Read(bytes)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [LongFact]
    public void Fire_TenThousandRandomMachines_DoAsTheNaiveMachine() => Check(10_000, Way.Fire);

    [LongFact]
    public void FireAsync_TenThousandRandomMachines_DoAsTheNaiveMachine()
    {
        Check(10_000, Way.FireAsync);
        Check(10_000, Way.FireAsyncWithAsyncActions);
    }

    private static Arbitrary<byte[]> Plans() => Arb.From(
        Gen.Choose(0, 255).Select(number => (byte)number).ArrayOf(Bytes), Simpler);

    /// <summary>A missing byte or a nought is the simplest choice: cut the end off, then clear ever smaller pieces.</summary>
    private static IEnumerable<byte[]> Simpler(byte[] bytes)
    {
        for (var kept = bytes.Length / 2; kept < bytes.Length; kept += Math.Max(1, (bytes.Length - kept) / 2))
            yield return bytes[..kept];
        for (var size = Math.Max(1, bytes.Length / 4); size > 0; size /= 2)
        {
            for (var start = 0; start < bytes.Length; start += size)
            {
                var piece = start..Math.Min(start + size, bytes.Length);
                if (bytes[piece].All(number => number == 0))
                    continue;
                var cleared = bytes.ToArray();
                Array.Clear(cleared, piece.Start.Value, piece.End.Value - piece.Start.Value);
                yield return cleared;
            }
        }
    }

    private static void Check(int machines, Way way) => Prop
        .ForAll(Plans(), bytes => Comparison.Compare(PlanReader.Read(bytes), way).GetAwaiter().GetResult())
        .Check(Config.QuickThrowOnFailure.WithMaxTest(machines));

    private static void Agree(Plan plan)
    {
        var withoutThrows = plan with
        {
            Hooks = [.. plan.Hooks.Where(hook => hook.Kind != HookKind.Throw)],
            Handlers = [.. plan.Handlers.Select(handler => handler with { Later = false })],
            UnhandledIsTold = true,
        };
        var sync = Logged(withoutThrows, Way.Fire);
        var later = Logged(withoutThrows, Way.FireAsync);
        later.Should().Equal(sync, "both choose alike in {0}", withoutThrows);
    }

    /// <summary>What happened up to the first error; FireAsync does not tell unmet guards, so they are left out.</summary>
    private static List<string> Logged(Plan plan, Way way)
    {
        var run = new Run(plan);
        var machine = new RealMachine(plan, run, way);
        var all = new List<string>();
        foreach (var step in plan.Steps)
        {
            run.Begin();
            try
            {
                machine.Fire(step.Trigger).GetAwaiter().GetResult();
            }
            catch (InvalidOperationException)
            {
                all.AddRange(run.Log);
                all.Add("refused");
                break;
            }

            all.AddRange(run.Log);
        }

        return [.. all.Select(entry => entry.StartsWith("unhandled", StringComparison.Ordinal) ? string.Join(' ', entry.Split(' ')[..3]) : entry)];
    }
}
