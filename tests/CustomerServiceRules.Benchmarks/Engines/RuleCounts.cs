namespace CustomerServiceRules.Benchmarks.Engines;

/// <summary>What many rules cost to compile, and what a session costs that reaches few of them.</summary>
internal static class RuleCounts
{
    public static IEnumerable<string> Compiling()
    {
        yield return "| rules | conditions differ in | matching | compile, ms | session, one fact, fire, ms | together, ms a rule |";
        yield return "|---:|---|---:|---:|---:|---:|";
        Prepare(ManyRules.Captured(10, 10));
        Prepare(ManyRules.Structured(10, 10));
        foreach (var count in new[] { 1_000, 2_000, 5_000, 10_000 })
        {
            yield return Compiling(count, "a captured number", 10, ManyRules.Captured(count, 10));
            yield return Compiling(count, "a captured number", count, ManyRules.Captured(count, count));
            yield return Compiling(count, "members, operators, parts", 10, ManyRules.Structured(count, 10));
        }
    }

    /// <summary>A thousand rules in a process that has compiled none before; to be run once a process.</summary>
    public static IEnumerable<string> Cold(string kind)
    {
        yield return "| rules | conditions differ in | matching | compile, ms | session, one fact, fire, ms | together, ms a rule |";
        yield return "|---:|---|---:|---:|---:|---:|";
        yield return kind == "structured"
            ? Compiling(1_000, "members, operators, parts", 10, ManyRules.Structured(1_000, 10))
            : Compiling(1_000, "a captured number", 1_000, ManyRules.Captured(1_000, 1_000));
    }

    public static IEnumerable<string> Sessions()
    {
        yield return "| rules loaded | matching | session + one fact + fire, bytes | ms |";
        yield return "|---:|---:|---:|---:|";
        foreach (var (count, matching) in new[] { (1, 1), (1_000, 10), (10_000, 10) })
        {
            var factory = new RuleCompiler().Compile(ManyRules.Captured(count, matching));
            for (var i = 0; i < 300; i++)
                Run(factory);
            var measured = Measured.Of(() => Run(factory));
            yield return FormattableString.Invariant($"| {count} | {matching} | {measured.Bytes} | {measured.Milliseconds:0.000} |");
        }
    }

    public static IEnumerable<string> Facts()
    {
        yield return "| facts, one condition that all satisfy | bytes a fact | µs a fact |";
        yield return "|---:|---:|---:|";
        var factory = new RuleCompiler().Compile(ManyRules.Captured(1, 1));
        foreach (var count in new[] { 100_000, 1_000_000 })
        {
            object[] facts = [.. Enumerable.Range(1, count).Select(i => new Reading(i, string.Empty, 0))];
            var measured = Measured.Of(() =>
            {
                var session = factory.CreateSession();
                foreach (var fact in facts)
                    session.Insert(fact);
                session.Fire();
            });
            yield return FormattableString.Invariant($"| {count} | {(double)measured.Bytes / count:0.0} | {measured.Milliseconds * 1000 / count:0.00} |");
        }
    }

    private static string Compiling(int count, string differ, int matching, IReadOnlyList<IRuleDefinition> rules)
    {
        ISessionFactory factory = null!;
        var compile = Measured.Once(() => factory = new RuleCompiler().Compile(rules));
        var run = Measured.Once(() => Run(factory));
        return FormattableString.Invariant(
            $"| {count} | {differ} | {matching} | {compile.Milliseconds:0} | {run.Milliseconds:0} | {(compile.Milliseconds + run.Milliseconds) / count:0.000} |");
    }

    // So that the engine itself is compiled: what remains is the rules' own cost.
    private static void Prepare(IReadOnlyList<IRuleDefinition> rules) => Run(new RuleCompiler().Compile(rules));

    private static void Run(ISessionFactory factory)
    {
        var session = factory.CreateSession();
        session.Insert(ManyRules.Fact);
        session.Fire();
    }
}
