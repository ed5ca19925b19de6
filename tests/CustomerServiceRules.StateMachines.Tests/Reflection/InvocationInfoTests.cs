using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Reflection;

public sealed class InvocationInfoTests
{
    [Theory, Trait("Behaviour", "S77")]
    [InlineData("Ready", "it is ready", "it is ready")]
    [InlineData("Ready", "", "")]
    [InlineData("Ready", null, "Ready")]
    [InlineData(null, "it is ready", "it is ready")]
    [InlineData(null, null, "<null>")]
    [InlineData("", null, "")]
    public void Description_WithAndWithoutWords_IsTheWordsElseTheName(string? methodName, string? words, string expected) =>
        new InvocationInfo(methodName, words, InvocationInfo.Timing.Synchronous).Description.Should().Be(expected);

    [Theory, Trait("Behaviour", "S28")]
    [InlineData("<Main>b__0")]
    [InlineData("a<b")]
    [InlineData("a>b")]
    [InlineData("a`1")]
    public void Description_OfACompilerMadeName_IsTheDefault(string methodName) =>
        new InvocationInfo(methodName, null, InvocationInfo.Timing.Synchronous).Description.Should().Be("Function");

    [Fact, Trait("Behaviour", "S28")]
    public void Create_FromADelegate_TakesTheMethodsName()
    {
        Func<bool> named = Ready;
        InvocationInfo.Create(named, description: null).Should().BeEquivalentTo(new { MethodName = "Ready", Description = "Ready", IsAsync = false });
        InvocationInfo.Create(() => true, description: null).Description.Should().Be("Function");
        InvocationInfo.Create(named, "d", InvocationInfo.Timing.Asynchronous).Should().BeEquivalentTo(new { Description = "d", IsAsync = true });
        InvocationInfo.CreateUnseen(description: null).Description.Should().Be("Function");
    }

    private static bool Ready() => true;
}
