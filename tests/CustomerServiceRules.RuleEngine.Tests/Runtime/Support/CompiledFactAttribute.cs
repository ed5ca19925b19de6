using System.Runtime.CompilerServices;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

// A fact that holds only where code may be made at run time; with -p:Interpreted=true it is skipped, visibly.
internal sealed class CompiledFactAttribute : FactAttribute
{
    public CompiledFactAttribute(string reason)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
            Skip = "No code is made at run time: " + reason;
    }
}
