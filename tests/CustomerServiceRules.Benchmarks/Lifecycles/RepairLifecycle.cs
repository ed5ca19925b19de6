using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Benchmarks.Lifecycles;

/// <summary>The states of a repair, in the order in which it goes through them.</summary>
public enum RepairState
{
    Reported,
    Registered,
    Assigned,
    Visited,
    Quoted,
    Approved,
    Repaired,
    Closed,
}

/// <summary>The seven steps of a repair.</summary>
public enum RepairTrigger
{
    Register,
    Assign,
    Visit,
    Quote,
    Approve,
    Repair,
    Close,
}

/// <summary>What is known of a repair; odd ones have no approval and stay where that is needed.</summary>
public sealed record Repair(int Number)
{
    public bool IsSound => Number >= 0;

    public bool IsApproved => Number % 2 == 0;
}

/// <summary>What is ordered at each step.</summary>
/// <param name="Number">The repair.</param>
public sealed record TellCustomer(int Number);

/// <summary>Seven steps, each with a guard and an effect; the fifth is refused for odd repairs.</summary>
public sealed class RepairLifecycle : LifecycleDefinition<Repair, RepairState, RepairTrigger>
{
    public static readonly RepairLifecycle Instance = new();

    public static readonly Role Clerk = new("bench.clerk", Text("clerk"));

    public static readonly DateTimeOffset Start = new(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly Guard<Repair> IsSound = new("bench.repair.is-sound", Text("the number is sound"), step => step.Case.IsSound, "BENCH-1");

    private static readonly Guard<Repair> IsApproved = new("bench.repair.is-approved", Text("the quote is approved"), step => step.Case.IsApproved, "BENCH-1");

    private static readonly Effect<Repair> Tell = new("bench.repair.tell", Text("tell the customer"), step => new TellCustomer(step.Case.Number), "BENCH-1");

    public override string Id => "bench.repair";

    public override int Version => 1;

    public override LocalizedText Title => Text("repair");

    public static Lifecycle<Repair, RepairState, RepairTrigger> Compose() => Rulebook.Compose(new RepairModule()).Lifecycle(Instance);

    protected override void Define(LifecycleBuilder<Repair, RepairState, RepairTrigger> define)
    {
        define.Initial(RepairState.Reported).Final(RepairState.Closed);
        foreach (var state in Enum.GetValues<RepairState>())
            define.State(state, Text(state.ToString()), "BENCH-1");
        foreach (var trigger in Enum.GetValues<RepairTrigger>())
        {
            var fired = define.Trigger(trigger, Text(trigger.ToString()), [Clerk], "BENCH-1");
            define.Configure((RepairState)trigger).PermitIf(fired, (RepairState)(trigger + 1), trigger == RepairTrigger.Approve ? IsApproved : IsSound);
            define.Configure((RepairState)(trigger + 1)).OnEntryFrom(fired, Tell);
        }
    }

    private static LocalizedText Text(string english) => new(english, english);

    private sealed class RepairModule : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("Bench", "1.0.0", "bench");

        public override void Describe(ModuleBuilder contents) => contents
            .Document(new SourceDocument("BENCH", Text("Repairs"), [new Clause("BENCH-1", ClauseKind.LifecycleStep, "A repair goes through seven steps.")]))
            .Lifecycle(Instance);
    }
}
