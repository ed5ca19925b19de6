using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Loops;

namespace CustomerServiceRules.Engines;

/// <summary>The built-in rule engine behind the seam.</summary>
internal static class Engine
{
    public const string Name = "BuiltIn";

    /// <summary>Whether rules are evaluated without a session where they allow it, because that gives what this engine's session gives.</summary>
    public static bool DecidesDirectly => true;

    [RequiresDynamicCode("Rules are compiled to delegates and generic types that are made at run time.")]
    public static IRuleNetwork Compile(IEnumerable<IRuleDefinition> definitions) => new Network(new RuleCompiler().Compile(definitions));

    private sealed class Network(ISessionFactory factory) : IRuleNetwork
    {
        public List<EngineConclusion> Run(IReadOnlyList<object> facts, int firingLimit, CancellationToken cancellationToken) =>
            ContractSession.Run(factory, facts, firingLimit, Fire, cancellationToken);

        // The first half of what is allowed costs what it costs without a guard; a loop shows in the second half too.
        private static Overrun? Fire(ISession session, int firingLimit, CancellationToken cancellationToken)
        {
            try
            {
                session.Fire(new LoopGuard(firingLimit) { MaxFirings = firingLimit, UnwatchedFirings = firingLimit / 2 }, cancellationToken);
                return null;
            }
            catch (RuleLoopException overrun)
            {
                return new Overrun(overrun.Report.Cycle.Count == 0 ? null : overrun.Message);
            }
        }
    }
}
