using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine;

/// <summary>The way from a repository to a factory of sessions.</summary>
public static class RuleRepositoryExtensions
{
    /// <summary>Lists the rules of all sets, in the order of the sets.</summary>
    public static IEnumerable<IRuleDefinition> GetRules(this IRuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return repository.GetRuleSets().SelectMany(ruleSet => ruleSet.Rules);
    }

    /// <summary>Compiles the rules of all sets. An empty repository compiles: its sessions accept facts and fire nothing.</summary>
    /// <exception cref="RuleCompilationException">A definition cannot be compiled.</exception>
    [RequiresDynamicCode(RuleCompiler.DynamicCode)]
    public static ISessionFactory Compile(this IRuleRepository repository) => repository.Compile(CancellationToken.None);

    /// <summary>Compiles the rules of all sets until cancelled; the factory then has the rules compiled so far.</summary>
    /// <exception cref="RuleCompilationException">A definition cannot be compiled.</exception>
    [RequiresDynamicCode(RuleCompiler.DynamicCode)]
    public static ISessionFactory Compile(this IRuleRepository repository, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return new RuleCompiler().Compile(repository.GetRuleSets(), cancellationToken);
    }
}
