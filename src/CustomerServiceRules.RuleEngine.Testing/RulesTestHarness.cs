using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>
/// Rules under test, compiled, with a session and a recorder of what fires in it; for tests that want results of verifications and
/// not assertions. One harness serves one thread at a time.
/// </summary>
[RequiresDynamicCode(DynamicCode)]
[RequiresUnreferencedCode(Reflection)]
public class RulesTestHarness
{
    internal const string DynamicCode = "Rules are compiled to delegates and generic types that are made at run time.";
    internal const string Reflection = "Rule classes are instantiated by reflection; their constructors may have been trimmed.";

    private readonly FiringRecorder _recorder;

    /// <summary>Compiles the rules that are set up now and makes the session.</summary>
    /// <param name="setup">The rules; those added to it later can be named in verifications but are not in the session.</param>
    /// <exception cref="ArgumentNullException">The setup is null.</exception>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public RulesTestHarness(IRulesTestSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        var compiler = new RuleCompiler();
        setup.CompilerSetupAction?.Invoke(compiler);
        RuleSet = new RulesUnderTest(setup);
        Session = compiler.Compile(setup.Rules.Select(rule => rule.Definition)).CreateSession();
        _recorder = new FiringRecorder(Session);
    }

    /// <summary>The rules that are set up, those added after compiling included.</summary>
    public IRulesUnderTest RuleSet { get; }

    /// <summary>The session of the compiled rules.</summary>
    public ISession Session { get; }

    /// <summary>What has fired in the session so far.</summary>
    public IRuleInvocationRecorder Recorder => _recorder;

    /// <summary>What compares the recorded firings with expectations; it looks at those recorded when it is asked.</summary>
    public IRulesVerification GetRulesVerification() => new RulesVerification(RuleSet, Recorder);
}
