using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.Runtime;

namespace CustomerServiceRules.RuleEngine;

/// <summary>Compiles rule definitions to a factory of sessions.</summary>
/// <remarks>One compiler serves one thread at a time; the factories it makes serve any number.</remarks>
public partial class RuleCompiler
{
    internal const string DynamicCode = "Rules are compiled to delegates and generic types that are made at run time.";

    private readonly RuleCompilerUnsupportedExpressionsHandling _unsupported;
    private IExpressionCompiler _expressionCompiler = new DefaultExpressionCompiler();

    /// <summary>Makes a compiler with the default options.</summary>
    public RuleCompiler()
        : this(RuleCompilerOptions.Default)
    {
    }

    /// <summary>Makes a compiler with the options as they are now.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public RuleCompiler(RuleCompilerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _unsupported = options.UnsupportedExpressionHandling;
    }

    /// <summary>
    /// Compiles the conditions, bindings and actions of rules. By default expressions that differ in constants only are compiled together,
    /// and rare ones are interpreted until they have run often; one that is set gets each by itself.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public IExpressionCompiler ExpressionCompiler
    {
        get => _expressionCompiler;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _expressionCompiler = value;
        }
    }

    /// <summary>
    /// Compiles the definitions; the order given is the order in which rules of equal priority are activated by one fact.
    /// </summary>
    /// <param name="ruleDefinitions">The rules; may be empty.</param>
    /// <returns>The factory; it does not change when the sequence does.</returns>
    /// <exception cref="RuleCompilationException">A definition cannot be compiled.</exception>
    [RequiresDynamicCode(DynamicCode)]
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions) => Compile(ruleDefinitions, CancellationToken.None);

    /// <summary>Compiles the definitions until cancelled.</summary>
    /// <param name="ruleDefinitions">The rules; may be empty.</param>
    /// <param name="cancellationToken">Looked at after each rule; cancellation is no exception.</param>
    /// <returns>The factory of the rules compiled so far.</returns>
    /// <exception cref="RuleCompilationException">A definition cannot be compiled.</exception>
    [RequiresDynamicCode(DynamicCode)]
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinitions);
        var network = new NetworkBuilder(_expressionCompiler, _unsupported)
        {
            Identity = FactIdentityComparerRegistry.Snapshot(),
            Aggregators = AggregatorRegistry,
        };
        foreach (var rule in ruleDefinitions)
        {
            network.Add(rule);
            if (cancellationToken.IsCancellationRequested)
                break;
        }

        return new SessionFactory(network.Build(), this);
    }

    /// <summary>Compiles the rules of the sets, in the order of the sets.</summary>
    /// <param name="ruleSets">The sets; may be empty.</param>
    /// <returns>The factory; it does not change when the sets do.</returns>
    /// <exception cref="RuleCompilationException">A definition cannot be compiled.</exception>
    [RequiresDynamicCode(DynamicCode)]
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets) => Compile(ruleSets, CancellationToken.None);

    /// <summary>Compiles the rules of the sets, in the order of the sets, until cancelled.</summary>
    /// <param name="ruleSets">The sets; may be empty.</param>
    /// <param name="cancellationToken">Looked at after each rule; cancellation is no exception.</param>
    /// <returns>The factory of the rules compiled so far.</returns>
    /// <exception cref="RuleCompilationException">A definition cannot be compiled.</exception>
    [RequiresDynamicCode(DynamicCode)]
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruleSets);
        return Compile(ruleSets.SelectMany(ruleSet => ruleSet.Rules), cancellationToken);
    }
}
