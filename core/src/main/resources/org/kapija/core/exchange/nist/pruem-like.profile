# In the manner of the annex of Council Decision 2008/616/JHA, chapter 2 (dactyloscopic data), as far as remembered; the
# annex was not at hand. Whoever exchanges under it compares this file with the text in force and corrects it.
title In the manner of the Pruem decisions (not their annex)
extends ansi-nist
version 0300 0400 0500
transaction CPS PMS MPS MMS SRE ERR

record 2 1 Case
record 3 0 Low-resolution grey fingerprint
record 5 0 Low-resolution binary fingerprint
record 6 0 High-resolution binary fingerprint
record 7 0 User-defined image
record 8 0 Signature image
record 10 0 Face or other body part
closed 2
image 4 WSQ20
image 13 NONE WSQ20
image 15 WSQ20

1.006 PRY 1 1 N Priority
1.014 GMT 1 15 AN Greenwich mean time
2.003 SYS 1 4 N System information: version of the implementation
2.007 CNO 0-1 1-32 ANS Case number
2.008 SQN 0-1 1-4 N Sequence number
2.009 MID 0-1 1-2 AN Latent identifier
2.010 CRN 0-1 1-32 ANS Criminal reference number
2.012 MN1 0-1 1-32 ANS Miscellaneous identification number 1
2.013 MN2 0-1 1-32 ANS Miscellaneous identification number 2
2.014 MN3 0-1 1-32 ANS Miscellaneous identification number 3
2.015 MN4 0-1 1-32 ANS Miscellaneous identification number 4
2.063 INF 0-1 1-32 U Additional information
2.064 RLS 0-* 1-32 ANS Respondents list
2.074 ERM 0-* 1-255 U Status or error message
2.320 ENC 0-1 1-3 N Expected number of candidates
