using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.Engines;

/// <summary>The NRules packages behind the seam.</summary>
internal static class Engine
{
    public const string Name = "NuGet";

    /// <summary>Whether rules are evaluated without a session: never, so that what holds is what the packages make of a rule.</summary>
    public static bool DecidesDirectly => false;

    [RequiresDynamicCode("Rules are compiled to delegates and generic types that are made at run time.")]
    public static IRuleNetwork Compile(IEnumerable<IRuleDefinition> definitions) => new Network(new RuleCompiler().Compile(definitions));

    private sealed class Network(ISessionFactory factory) : IRuleNetwork
    {
        public List<EngineConclusion> Run(IReadOnlyList<object> facts, int firingLimit, CancellationToken cancellationToken) =>
            ContractSession.Run(factory, facts, firingLimit, ContractSession.Fire, cancellationToken);
    }
}
